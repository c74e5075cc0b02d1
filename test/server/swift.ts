import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { S3 } from '@aws-sdk/client-s3';
import { temporaryFolder } from './database.js';

/** OpenStack Swift, a real distributed engine that speaks S3, with one replica on this machine (Debian: swift-proxy, swift-account, swift-container, swift-object). */
export interface S3Server {
  /** The settings of a server that keeps its files there. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const KINDS = ['account', 'container', 'object'] as const;

const PROXY = (port: number): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = root
[pipeline:main]
pipeline = catch_errors cache listing_formats s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
`;

const STORE = (kind: string, port: number, devices: string): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = root
devices = ${devices}
mount_check = false
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`;

/** Undefined where Swift is not installed. Its settings can only be in /etc/swift: a private view of the disk holds them, hence root. */
export async function swiftServer(): Promise<S3Server | undefined> {
  if (!existsSync('/usr/bin/swift-proxy-server') || process.getuid?.() !== 0) return undefined;
  const folder = temporaryFolder();
  const [settings, devices] = [join(folder.path, 'etc'), join(folder.path, 'devices')];
  mkdirSync(settings);
  mkdirSync(join(devices, 'd1'), { recursive: true });
  const [proxy, ...ports] = await freePorts(4);
  writeFileSync(join(settings, 'swift.conf'), '[swift-hash]\nswift_hash_path_suffix = akto\n');
  writeFileSync(join(settings, 'proxy-server.conf'), PROXY(proxy!));
  KINDS.forEach((kind, index) => {
    writeFileSync(join(settings, `${kind}-server.conf`), STORE(kind, ports[index]!, devices));
    for (const step of [['create', '2', '1', '1'], ['add', `r1z1-127.0.0.1:${ports[index]}/d1`, '1'], ['rebalance']]) spawnSync('swift-ring-builder', [join(settings, `${kind}.builder`), ...step]);
  });
  mkdirSync('/etc/swift', { recursive: true });
  const start = `mount --bind ${settings} /etc/swift && ${KINDS.map((kind) => `swift-${kind}-server /etc/swift/${kind}-server.conf &`).join(' ')} exec swift-proxy-server /etc/swift/proxy-server.conf`;
  const server = spawn('unshare', ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', start], { stdio: 'ignore' });
  const end = (): boolean => server.kill('SIGKILL');
  process.on('exit', end);
  const environment = { AKTO_S3: 'akto', AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${proxy}`, AWS_ACCESS_KEY_ID: 'test:tester', AWS_SECRET_ACCESS_KEY: 'testing', AWS_REGION: 'us-east-1' };
  await makeBucket(environment);
  return {
    environment,
    stop: async () => {
      process.off('exit', end);
      end();
      await once(server, 'exit');
      folder.remove();
    },
  };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
  }));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Asks until the engine answers, for half a minute at most. */
async function makeBucket({ AKTO_S3, AWS_ENDPOINT_URL_S3, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }: Readonly<Record<string, string>>): Promise<void> {
  const client = new S3({ endpoint: AWS_ENDPOINT_URL_S3!, region: 'us-east-1', forcePathStyle: true, credentials: { accessKeyId: AWS_ACCESS_KEY_ID!, secretAccessKey: AWS_SECRET_ACCESS_KEY! } });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.createBucket({ Bucket: AKTO_S3! });
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}
