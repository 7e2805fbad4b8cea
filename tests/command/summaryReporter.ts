import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Skipped, Tally } from './tally.ts';

/** What a run of vitest gave. */
export interface Summary {
  /** Without the files of `crashed`. */
  readonly tally: Tally;
  /** Test files during which Node itself fell over. */
  readonly crashed: readonly string[];
}

/** Writes what a run of vitest gave to the file of TESTS_SAMENVATTING, for `npm test` to add up. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env.TESTS_SAMENVATTING;
    if (file !== undefined) writeFileSync(file, JSON.stringify(summaryOf(modules, unhandledErrors)));
  }
}

function summaryOf(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): Summary {
  const files = unhandledErrors.map(crashedFile);
  const crashed = new Set(files.filter((file) => file !== undefined));
  const tally = tallyOf(
    modules.filter(({ moduleId }) => !crashed.has(moduleId)),
    files.filter((file) => file === undefined).length,
  );
  return { tally, crashed: [...crashed] };
}

/**
 * The test file that ran when a check inside V8 itself failed: it ends the process with SIGTRAP ("Check failed:
 * jit_page.has_value()" of Node 24, once in some tens of runs). Nothing that a test does gives that signal; memory that
 * runs out gives SIGABRT or SIGKILL.
 */
function crashedFile(error: unknown): string | undefined {
  const cause = error instanceof Object && 'cause' in error ? error.cause : undefined;
  const message = cause instanceof Object && 'message' in cause ? String(cause.message) : '';
  return /exited unexpectedly with signal SIGTRAP .* test file (.+)$/.exec(message)?.[1];
}

function tallyOf(modules: readonly TestModule[], unhandled: number): Tally {
  let passed = 0;
  const failed: string[] = [];
  const skipped: Skipped[] = [];
  for (const module of modules) {
    const path = relative(process.cwd(), module.moduleId).replaceAll('\\', '/');
    // A file that does not load has no tests that could fail.
    if (module.errors().length > 0) failed.push(`${path}: het bestand is niet te laden`);
    for (const test of module.children.allTests()) {
      const result = test.result();
      const name = `${path}: ${test.fullName}`;
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'failed') failed.push(name);
      else {
        const note = result.state === 'skipped' ? result.note : undefined;
        skipped.push(withReason(name, note));
      }
    }
  }
  if (unhandled > 0) failed.push(`${unhandled} fout(en) buiten een test`);
  return { passed, failed, skipped };
}

/** A whole group that is skipped says why in its name: `tegen de XSD (skipped: AMEFF_XSD ontbreekt)`. */
const marker = /\s*\((?:skipped|overgeslagen):?\s+([^)]*)\)/;

function withReason(name: string, note: string | undefined): Skipped {
  return { name: name.replace(marker, ''), reason: note ?? marker.exec(name)?.[1] ?? 'zonder reden' };
}
