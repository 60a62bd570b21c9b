/** Runs one piece of work at a time, in the order in which they were asked for. */
export type Mutex = <T>(work: () => Promise<T>) => Promise<T>;

/** A new mutex. A piece of work that fails fails for its own caller only. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
