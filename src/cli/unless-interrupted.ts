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

/** Hears a Ctrl-C that came while something was worked out in one piece, before it is written: then the signal's reason is thrown. */
export async function heedInterruption(signal: AbortSignal | undefined): Promise<void> {
  // The signal itself waits in the loop of events, maybe behind what it is at already.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}
