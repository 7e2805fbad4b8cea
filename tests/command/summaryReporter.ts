import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Skipped, Tally } from './tally.ts';

/** Writes what a run of vitest gave to the file of TESTS_SAMENVATTING, for `npm test` to add up. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env.TESTS_SAMENVATTING;
    if (file !== undefined) writeFileSync(file, JSON.stringify(tallyOf(modules, unhandledErrors.length)));
  }
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
