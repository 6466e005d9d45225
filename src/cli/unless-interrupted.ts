/** What the promise gives, unless Ctrl-C comes first: then the signal's reason is thrown at once. */
export async function unlessInterrupted<T>(promise: Promise<T> | undefined, signal: AbortSignal | undefined): Promise<T | undefined> {
  signal?.throwIfAborted();
  if (signal === undefined || promise === undefined) return promise;
  let stop = (): void => undefined;
  const interruption = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, interruption]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
