import type { S3ClientConfig } from '@aws-sdk/client-s3';

/** Which bucket of an S3-compatible store. Keys, region and address are read by the client itself (AWS_ACCESS_KEY_ID…). */
export interface Bucket {
  readonly name: string;
  /** `AWS_ENDPOINT_URL_S3` is set: not Amazon's, where a bucket seldom has a host name of its own. */
  readonly elsewhere: boolean;
}

/** Only what every S3-compatible store understands: no checksum headers, and buckets in the path where they must be. */
export const clientConfig = ({ elsewhere }: Bucket): S3ClientConfig => ({
  forcePathStyle: elsewhere,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  ...(elsewhere && process.env.AWS_REGION === undefined && { region: 'us-east-1' }),
});

const MISSING = new Set(['NoSuchKey', 'NotFound', 'NoSuchUpload']);

export const isMissing = (error: unknown): boolean => error instanceof Error && MISSING.has(error.name);
