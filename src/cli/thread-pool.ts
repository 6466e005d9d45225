import { Worker } from 'node:worker_threads';

/**
 * Threads that take one message at a time each and answer it. A pool of our own: the program's threads run the file that it is started by,
 * while tinypool starts its threads from a file of its own, which a bundle has not.
 */
export class ThreadPool<Answer> {
  private readonly free: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private readonly all = new Set<Worker>();

  constructor(
    private readonly program: string,
    private readonly orders: unknown,
    private readonly threads: number,
  ) {}

  /** The answer, or why the thread came to its end over the message; another one then takes its place. */
  async ask(message: string): Promise<Answer | ThreadEnd> {
    const worker = await this.take();
    const answer = await answerOf<Answer>(worker, message);
    const hasEnded = answer instanceof ThreadEnd;
    if (hasEnded) this.all.delete(worker);
    this.give(hasEnded ? this.start() : worker);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private async take(): Promise<Worker> {
    const free = this.free.pop();
    if (free !== undefined) return free;
    if (this.all.size < this.threads) return this.start();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(worker: Worker): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(worker);
    else next(worker);
  }

  private start(): Worker {
    const worker = new Worker(this.program, { workerData: this.orders });
    // One that fails while it has nothing to do fails nobody.
    worker.on('error', () => undefined);
    this.all.add(worker);
    return worker;
  }
}

export class ThreadEnd {
  constructor(readonly reason: Error) {}

  get isOutOfMemory(): boolean {
    return 'code' in this.reason && this.reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
  }
}

function answerOf<Answer>(worker: Worker, message: string): Promise<Answer | ThreadEnd> {
  return new Promise((resolve) => {
    let reason = new Error('A thread ended without an answer.');
    const failed = (error: Error): void => {
      reason = error;
    };
    const ended = (): void => {
      resolve(new ThreadEnd(reason));
    };
    worker.once('message', (answer: Answer) => {
      worker.off('exit', ended).off('error', failed);
      resolve(answer);
    });
    worker.once('error', failed).once('exit', ended);
    worker.postMessage(message);
  });
}
