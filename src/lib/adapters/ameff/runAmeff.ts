import { resolve } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Scope } from '../../landscape/scope.ts';
import { scopesOfAll, scopesOfBuild } from '../../landscape/scopesToWrite.ts';
import { readCheckedCatalogue } from '../checkedCatalogue.ts';
import { readConfiguration } from '../configuration.ts';
import { contentRoots } from '../disk.ts';
import { readDates } from './dates.ts';
import { prepareBase } from './prepareBase.ts';
import { type WriteResult, writeAmeffFiles } from './writeFiles.ts';

export interface AmeffOptions {
  readonly organisatie?: string | undefined;
  readonly applicatie?: string | undefined;
  readonly koppelingen: boolean;
  /** Only what every build writes. */
  readonly build: boolean;
  /** File of a complete GEMMA release; else the one that GEMMA_BASIS names, else the catalogue's own part. */
  readonly basis?: string | undefined;
  readonly out?: string | undefined;
  readonly gzip: boolean;
  readonly report: (line: string) => void;
  readonly onFile?: (done: number, total: number) => void;
}

export type AmeffResult =
  | { readonly kind: 'gemaakt'; readonly out: string; readonly result: WriteResult }
  | { readonly kind: 'fouten'; readonly diagnostics: readonly Diagnostic[] }
  /** The choice cannot be made: a Dutch sentence that says why, and what was perhaps meant. */
  | { readonly kind: 'onbekend'; readonly message: string };

/** Writes the AMEFF files that the options choose, by default the landscape of every organisation. */
export async function runAmeff(options: AmeffOptions): Promise<AmeffResult> {
  const out = resolve(options.out ?? 'dist/ameff');
  const { catalogue, diagnostics, hasFaults } = await readCheckedCatalogue();
  options.report(`${catalogue.entries.length} records gelezen.`);
  if (hasFaults) return { kind: 'fouten', diagnostics };
  const scopes = chooseScopes(catalogue, options);
  if (typeof scopes === 'string') return { kind: 'onbekend', message: scopes };
  const prepared = await prepareBase(catalogue, (await readConfiguration()).gemmaBasis, options.basis);
  if (prepared.kind === 'fouten') return prepared;
  options.report(`Basis: ${prepared.name}.`);
  const result = await writeAmeffFiles({
    catalogue,
    scopes,
    base: prepared.base,
    fingerprint: prepared.fingerprint,
    out,
    gzip: options.gzip,
    isWhole: options.organisatie === undefined && options.applicatie === undefined && !options.build,
    dateOf: await readDates(
      process.cwd(),
      contentRoots().map(({ name }) => name),
    ),
    ...(options.onFile === undefined ? {} : { onFile: options.onFile }),
  });
  return { kind: 'gemaakt', out, result };
}

function chooseScopes(catalogue: Catalogue, options: AmeffOptions): readonly Scope[] | string {
  const { organisatie, applicatie, koppelingen, build } = options;
  if (organisatie !== undefined && catalogue.organisatie(organisatie) === undefined) {
    return unknown('de organisatie', organisatie, catalogue.organisaties.keys());
  }
  if (applicatie !== undefined && catalogue.applicatie(applicatie) === undefined) {
    return unknown('de applicatie', applicatie, catalogue.applicaties.keys());
  }
  if (applicatie !== undefined && organisatie === undefined) return [{ kind: 'aanbod', applicatie }];
  if (organisatie === undefined) {
    if (koppelingen) return 'Bij --koppelingen hoort --organisatie.';
    return build ? scopesOfBuild(catalogue) : scopesOfAll(catalogue);
  }
  if (koppelingen) return [{ kind: 'koppelingen', organisatie }];
  if (applicatie === undefined) return [{ kind: 'landschap', organisatie }];
  const { gebruik, gebruikNamens } = catalogue.of(catalogue.redirects.current('organisaties', organisatie));
  const id = catalogue.redirects.current('applicaties', applicatie);
  const isUsed = [...gebruik, ...gebruikNamens].some(
    ({ value }) => catalogue.redirects.current('applicaties', value.applicatie) === id,
  );
  return isUsed
    ? [{ kind: 'gebruik', organisatie, applicatie }]
    : `De organisatie '${organisatie}' gebruikt de applicatie '${applicatie}' niet. Laat --organisatie weg voor de applicatie zoals de leverancier haar aanbiedt.`;
}

function unknown(what: string, id: string, known: Iterable<string>): string {
  const near = nearest(id, known);
  return `Er is geen ${what.replace('de ', '')} met id '${id}'.${near === undefined ? '' : ` Bedoelt u '${near}'?`}`;
}
