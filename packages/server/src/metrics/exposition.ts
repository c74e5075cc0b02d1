/** The text that Prometheus reads, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/. */
export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export type Labels = Readonly<Record<string, string>>;

export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  /** `suffix`: of a histogram, `_bucket`, `_sum` and `_count`. */
  readonly samples: readonly { readonly suffix?: string; readonly labels?: Labels; readonly value: number }[];
}

export const expose = (metrics: readonly Metric[]): string => metrics.map(metricText).join('');

function metricText({ name, help, type, samples }: Metric): string {
  const lines = samples.map(({ suffix = '', labels = {}, value }) => `${name}${suffix}${labelText(labels)} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
