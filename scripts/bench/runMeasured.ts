import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Often enough to see a peak that lasts; a process of a second is of no interest. */
const interval = 200;

/** What a program printed and used; undefined where `/proc` is missing. */
export interface Finished {
  readonly output: string;
  /** Highest sum of memory in use by all processes together, in bytes. */
  readonly memory: number | undefined;
  /** Time that the cores worked for all processes, in seconds: unlike the clock, the same on a busy machine. */
  readonly work: number | undefined;
}

/** Linux counts the work of a process in hundredths of a second (`man 5 proc`, `getconf CLK_TCK`). */
const ticksPerSecond = 100;

/**
 * Runs a program to its end and watches what it and all that it starts use.
 *
 * @param env  added to the environment of this process
 * @param cwd  folder to run it in; that of this process unless given
 * @throws     Error with the output when the program fails
 */
export async function runMeasured(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Finished> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += String(part);
  });
  child.stderr.on('data', (part) => {
    output += String(part);
  });
  let memory: number | undefined;
  const ticks = new Map<number, number>();
  const watch = setInterval(() => {
    const tree = child.pid === undefined ? undefined : readTree(child.pid);
    if (tree === undefined) return;
    memory = Math.max(
      memory ?? 0,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const one of tree) ticks.set(one.pid, one.ticks);
  }, interval);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve(status ?? 1));
    });
    if (code !== 0) throw new Error(`${command.join(' ')} eindigde met ${code}:\n${output}`);
    const worked = [...ticks.values()].reduce((sum, value) => sum + value, 0) / ticksPerSecond;
    return { output, memory, work: ticks.size === 0 ? undefined : worked };
  } finally {
    clearInterval(watch);
  }
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
  readonly ticks: number;
}

/** A process and its descendants. */
function readTree(root: number): readonly Process[] | undefined {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return [readProcess(name)];
        } catch {
          return []; // ended in between
        }
      });
    const inTree = new Set([root]);
    // A child has a later number than its parent, but numbers start again: look until nothing is added.
    for (let size = 0; size !== inTree.size; ) {
      size = inTree.size;
      for (const { pid, parent } of processes) if (inTree.has(parent)) inTree.add(pid);
    }
    return processes.filter(({ pid }) => inTree.has(pid));
  } catch {
    return undefined;
  }
}

function readProcess(name: string): Process {
  const status = readFileSync(`/proc/${name}/status`, 'utf8');
  const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // After the name in brackets: state, parent, and so on; user and system time are the 12th and 13th.
  const numbers = readFileSync(`/proc/${name}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  return {
    pid: Number(name),
    parent: field('PPid'),
    bytes: field('VmRSS') * 1024,
    ticks: (numbers[11] ?? 0) + (numbers[12] ?? 0),
  };
}
