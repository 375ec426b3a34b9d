import autocannon from "autocannon";

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p95: number;
  readonly failures: number;
}

const SECONDS = 4;
const CONNECTIONS = 10;

/** Bounded load on one page of our own server: 10 connections for 4 seconds. */
export async function loadPage(url: string, cookie: string): Promise<Load> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      { url, connections: CONNECTIONS, duration: SECONDS, headers: { cookie } },
      (error, ended) => (error ? reject(error) : resolve(ended)),
    );
    run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((a, b) => a - b);
  return {
    requestsPerSecond: result.requests.average,
    p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}

/** The middle one of several runs, by requests per second. */
export function median(loads: ReadonlyArray<Load>): Load {
  const sorted = [...loads].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error("No runs to take the middle of.");
  return { ...middle, failures: sorted.reduce((sum, load) => sum + load.failures, 0) };
}
