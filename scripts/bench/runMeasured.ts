import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Often enough to see a peak that lasts; a process of a second is of no interest. */
const interval = 200;

/**
 * Runs a program to its end and watches the memory of it and of all that it starts.
 *
 * @param env  added to the environment of this process
 * @returns    output, and the highest sum of memory in use in bytes; undefined where `/proc` is missing
 * @throws     Error with the output when the program fails
 */
export async function runMeasured(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly output: string; readonly memory: number | undefined }> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
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
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, interval);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve(status ?? 1));
    });
    if (code !== 0) throw new Error(`${command.join(' ')} eindigde met ${code}:\n${output}`);
    return { output, memory };
  } finally {
    clearInterval(watch);
  }
}

/** Resident memory of a process and its descendants, in bytes. */
function memoryOfTree(root: number): number | undefined {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return [readStatus(name)];
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
    return processes.reduce((sum, { pid, bytes }) => sum + (inTree.has(pid) ? bytes : 0), 0);
  } catch {
    return undefined;
  }
}

function readStatus(name: string): { readonly pid: number; readonly parent: number; readonly bytes: number } {
  const text = readFileSync(`/proc/${name}/status`, 'utf8');
  const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { pid: Number(name), parent: field('PPid'), bytes: field('VmRSS') * 1024 };
}
