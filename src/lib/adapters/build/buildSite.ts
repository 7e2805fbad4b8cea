import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { labelOfCommit } from '../../model/repositoryFacts.ts';
import { checkCatalogue } from '../../rules/checkCatalogue.ts';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { contentRoots, readRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { readRepositoryFacts } from '../git.ts';
import { readRecordHistory } from '../history/readRecordHistory.ts';
import { peildatumOf } from '../peildatum.ts';
import { hashInput } from './inputHash.ts';
import { planQuick } from './quickPlan.ts';
import {
  countPages,
  discardFolder,
  prepareFolder,
  publishFolder,
  readStamp,
  requireSiteFolder,
} from './siteFolder.ts';
import { buildSteps, countText } from './steps.ts';

export interface BuildOptions {
  /** Folder of the site; `dist/site` unless given. */
  readonly out?: string | undefined;
  /** Base path; what the configuration says unless given. */
  readonly base?: string | undefined;
  /**
   * Makes only the pages on which changed records stand, over the present site, where that can be done. A whole build
   * must follow: it brings the rest (dates, commit) up to date.
   */
  readonly isQuick?: boolean;
  /** Stops the build; the old site stays. */
  readonly signal?: AbortSignal | undefined;
  /** One line of progress per phase. */
  readonly report: (line: string) => void;
}

export type BuildResult =
  | {
      readonly kind: 'ongewijzigd' | 'gemaakt';
      readonly out: string;
      readonly configuration: Configuration;
      /** Whether pages that show no changed record are still those of before. */
      readonly isPartial: boolean;
    }
  /** Nothing was written; the old site stays. */
  | { readonly kind: 'fouten'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes the site of the working tree, unless it stands there already. Works in a folder beside the site and puts
 * it in place at the end, so readers see the old site or the new one, never half of one.
 *
 * @throws Error with a Dutch message when a step fails for another reason than the content; the signal's reason
 *         when it was stopped
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { report, signal } = options;
  const project = process.cwd();
  const out = resolve(options.out ?? 'dist/site');
  const env = options.base === undefined ? process.env : { ...process.env, CATALOGUS_PAD: options.base };
  const configuration = await readConfiguration(resolve(project, 'catalogus.config.json'), env);

  await requireSiteFolder(out);
  const reading = startClock();
  const [sources, facts] = await Promise.all([readRoots(contentRoots()), readRepositoryFacts(project)]);
  const hash = await hashInput(project, sources, facts, env);
  report(phaseLine('lezen', `${countText(sources.length)} bestanden, ${labelOfCommit(facts)}`, reading()));
  const stamp = await readStamp(out);
  if (stamp?.input === hash.input) {
    report(`  Er is niets veranderd: de ${countText(stamp.pages)} pagina's van de vorige keer kloppen nog.`);
    return { kind: 'ongewijzigd', out, configuration, isPartial: false };
  }

  const checking = startClock();
  const cache = openFileCache(resolve(project, '.cache'));
  const { catalogue, diagnostics } = checkCatalogue(sources, { cache, peildatum: peildatumOf(facts) });
  const plan = options.isQuick ? planQuick({ stamp, hash, sources, catalogue, cache }) : undefined;
  await cache.save();
  const faults = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const warnings = diagnostics.length - faults;
  const verdict = `${countText(catalogue.entries.length)} records, ${faults} fouten, ${warnings} waarschuwingen`;
  report(phaseLine('controleren', verdict, checking()));
  if (faults > 0) return { kind: 'fouten', diagnostics };
  if (warnings > 0) report('               Bekijk de waarschuwingen met: npm run controle');

  const remembering = startClock();
  const publicRoots = contentRoots().filter(({ isPrivate }) => !isPrivate);
  const history = await readRecordHistory(
    project,
    catalogue,
    publicRoots.map(({ name }) => name),
  );
  const past =
    history.kind === 'geschiedenis' ? `${countText(history.changes.length)} wijzigingen` : 'niet beschikbaar';
  report(phaseLine('geschiedenis', past, remembering()));

  const folder = await prepareFolder(out);
  const quick = plan && { owners: [...plan], site: out };
  try {
    for (const step of buildSteps) {
      signal?.throwIfAborted();
      const clock = startClock();
      const done = await step.run({
        project,
        folder,
        sources,
        cache,
        catalogue,
        configuration,
        facts,
        history,
        signal,
        quick,
      });
      report(phaseLine(step.name, done, clock()));
    }
    await publishFolder(folder, out, {
      input: quick === undefined ? hash.input : '',
      pages: await countPages(folder),
      frame: hash.frame,
      blobs: Object.fromEntries(sources.map(({ file, blob }) => [file, blob])),
    });
  } catch (error) {
    await discardFolder(folder);
    throw error;
  }
  return { kind: 'gemaakt', out, configuration, isPartial: quick !== undefined };
}

function phaseLine(name: string, done: string, seconds: number): string {
  return `  ${name.padEnd(12)} ${done} (${seconds.toFixed(1).replace('.', ',')} s)`;
}

function startClock(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
