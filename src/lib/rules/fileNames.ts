import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKind } from '../catalogue/gemma.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { gebruikName, koppelingName } from '../model/paths.ts';
import type { Entry, KeyPath } from '../model/record.ts';
import type { Rule } from './rule.ts';

/**
 * The name of a file follows from its contents, where it can (model.md): a gebruik from its application, a koppeling
 * from its ends (with a serial number for further ones), a collega from the GitHub login. A gebruik or koppeling may
 * keep the name of an old id that is redirected: nothing needs renaming when an application moves.
 */
export const fileNames: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    const found = wantedName(entry, (id) => [...new Set([id, currentId(catalogue, id)])]);
    if (found === undefined || found.names.includes(entry.name)) continue;
    // Old ids are searched only for the few files that keep the name of one.
    if (wantedName(entry, (id) => everyId(catalogue, id))?.names.includes(entry.name) === true) continue;
    const params = { wanted: found.names[0] ?? '' };
    diagnostics.push(diagnose(rulesTexts.wrongFileName, params, catalogue.placeOf(entry, found.path)));
  }
  return diagnostics;
};

function wantedName(
  entry: Entry,
  idsOf: (applicatie: string) => readonly string[],
): { readonly names: readonly string[]; readonly path: KeyPath } | undefined {
  if (isKind(entry, 'collega')) {
    return { names: [entry.value.github.login], path: ['github', 'login'] };
  }
  if (isKind(entry, 'gebruik')) {
    const ids = idsOf(entry.value.applicatie);
    return { names: ids.map(gebruikName), path: ['applicatie'] };
  }
  if (isKind(entry, 'koppeling')) {
    const { van, naar, voorziening } = entry.value;
    const serial = Number(/-(\d+)$/.exec(entry.name)?.[1] ?? 1);
    const serials = serial > 1 ? [1, serial] : [1];
    const ends = naar === undefined ? [voorziening ?? ''] : idsOf(naar);
    const names = idsOf(van).flatMap((from) =>
      ends.flatMap((to) => serials.map((number) => koppelingName(from, to, number))),
    );
    return { names, path: ['van'] };
  }
  return undefined;
}

function currentId(catalogue: Catalogue, id: string): string {
  return catalogue.redirects.current('applicaties', id);
}

/** An application's id as written, its id of today and the old ids that lead to it. */
function everyId(catalogue: Catalogue, id: string): readonly string[] {
  const current = catalogue.redirects.current('applicaties', id);
  const old = [...catalogue.redirects.all('applicaties').keys()].filter(
    (candidate) => catalogue.redirects.current('applicaties', candidate) === current,
  );
  return [...new Set([id, current, ...old])];
}
