/** How much a file may ask for. Twenty thousand rows of twenty-five columns stay below. */
export const fileLimits = {
  /** As sent. */
  bytes: 10 * 1024 * 1024,
  /** Unpacked, all parts that are read together; reading takes several times as much. */
  unpackedBytes: 40 * 1024 * 1024,
  parts: 4000,
  rows: 50_000,
  columns: 500,
  cells: 600_000,
  merged: 20_000,
  sheets: 100,
} as const;

/** What a job in the worker may take. */
export const workerLimits = {
  /** Of work: on a machine that is busy otherwise it takes longer. */
  milliseconds: 4500,
  /** On the clock, whatever the machine does. */
  longestMilliseconds: 20_000,
  /** Of the worker's own heap; what it unpacks is bounded by `unpackedBytes`. */
  heapMegabytes: 144,
  /** Jobs that wait for the one that runs. */
  waiting: 8,
} as const;

/** Our own files, of plans as large as they are: nobody makes them slow on purpose. */
export const writingLimits = {
  milliseconds: 20_000,
  longestMilliseconds: 60_000,
  heapMegabytes: 256,
} as const;
