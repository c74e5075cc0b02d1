import type { Metric } from './exposition.js';

/** Upper bounds, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  readonly method: string;
  readonly route: string;
  /** `2xx`, `4xx`… */
  readonly status: string;
  /** One per bound: how many took no longer. */
  readonly within: number[];
  count: number;
  sum: number;
}

/** How many requests each route answered, how, and in how long. Routes, not addresses: there are as many of them tomorrow. */
export class RequestCounter {
  readonly #series = new Map<string, Series>();

  add(method: string, route: string, status: number, seconds: number): void {
    const family = `${Math.floor(status / 100)}xx`;
    const key = `${method} ${route} ${family}`;
    const series = this.#series.get(key) ?? { method, route, status: family, within: BOUNDS.map(() => 0), count: 0, sum: 0 };
    this.#series.set(key, series);
    BOUNDS.forEach((bound, index) => {
      if (seconds <= bound) series.within[index]! += 1;
    });
    series.count += 1;
    series.sum += seconds;
  }

  metric(): Metric {
    const samples = [...this.#series.values()].flatMap(({ method, route, status, within, count, sum }) => {
      const labels = { method, route, status };
      return [
        ...BOUNDS.map((bound, index) => ({ suffix: '_bucket', labels: { ...labels, le: String(bound) }, value: within[index] ?? 0 })),
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: count },
      ];
    });
    return { name: 'akto_request_seconds', help: 'Requests answered, by route.', type: 'histogram', samples };
  }
}
