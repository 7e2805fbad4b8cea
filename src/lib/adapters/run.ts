import { spawn } from 'node:child_process';

/** What a finished program left behind. */
export interface Finished {
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of this process; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the program with SIGTERM; the promise then rejects with an `AbortError`, once the program is gone. */
  readonly signal?: AbortSignal | undefined;
  /** Shows the output while the program runs; it is still returned. */
  readonly show?: boolean;
}

/**
 * Runs a program to its end, without a shell.
 *
 * @param command  program and arguments, as they are: nothing is expanded
 * @returns        exit code (a signal counts as 1) and output
 * @throws         the error of the system when the program does not exist (`ENOENT`)
 */
export function run(command: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const [program = '', ...args] = command;
  const { cwd, env = {}, signal, show = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(signal === undefined ? {} : { signal }),
    });
    const parts: Buffer[] = [];
    const keep = (stream: NodeJS.WriteStream) => (part: Buffer) => {
      parts.push(part);
      if (show) stream.write(part);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    let stopped: Error | undefined;
    child.on('error', (error) => {
      // A stopped program may still be writing: the caller hears of it when it is gone.
      if (error.name === 'AbortError') stopped = error;
      else reject(error);
    });
    child.on('close', (code) => {
      if (stopped === undefined) resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') });
      else reject(stopped);
    });
  });
}
