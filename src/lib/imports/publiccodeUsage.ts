import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { gebruikName, pathOfRecord } from '../model/paths.ts';
import { readCsv } from './csv.ts';
import type { ImportInput, ImportRecord } from './importer.ts';
import type { OrganisationIndex } from './organisations.ts';
import { usualName } from './owners.ts';
import type { Publiccode } from './readPubliccode.ts';

const columns = ['repo', 'organisatie_zoals_vermeld', 'cbs_code', 'bruikbaar'] as const;

/** One claim that an organisation uses a product. */
interface Claim {
  readonly repo: string;
  readonly name: string;
  readonly cbsCode: string;
  readonly place: Place;
  readonly codePlace: Place;
}

/**
 * Usage that publiccode.yml files name (`usedBy`), as far as the user is a gemeente of the catalogue. The CSV gives the
 * CBS codes; for a repository that it names, it takes the place of `usedBy`.
 */
export function readUsage(
  files: readonly Publiccode[],
  usageFile: ImportInput | undefined,
  applicationOfRepo: ReadonlyMap<string, string>,
  index: OrganisationIndex,
): { readonly records: readonly ImportRecord<'gebruik'>[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const claims: Claim[] = [];
  const inCsv = new Set<string>();
  if (usageFile !== undefined) {
    const csv = readCsv(usageFile.text, usageFile.file, columns);
    diagnostics.push(...csv.diagnostics);
    for (const row of csv.rows) {
      const repo = row.text('repo');
      inCsv.add(repo.toLowerCase());
      const name = row.cell('organisatie_zoals_vermeld');
      if (row.text('bruikbaar') !== 'ja') {
        const params = {
          what: `gebruik van ${repo} door ${name.text}`,
          reason: 'de bron noemt het niet bruikbaar',
        };
        diagnostics.push(diagnose(importTexts.skipped, params, row.place));
        continue;
      }
      const code = row.cell('cbs_code');
      claims.push({ repo, name: name.text, cbsCode: code.text, place: name.place, codePlace: code.place });
    }
  }
  for (const file of files) {
    if (inCsv.has(file.repo.toLowerCase())) continue;
    for (const { text, place } of file.usedBy) {
      claims.push({ repo: file.repo, name: text, cbsCode: '', place, codePlace: place });
    }
  }

  const records: ImportRecord<'gebruik'>[] = [];
  const urlOfRepo = new Map(files.map(({ repo, url }) => [repo.toLowerCase(), url]));
  const unknownRepos = new Set<string>();
  for (const claim of claims) {
    const repo = claim.repo.toLowerCase();
    const applicatie = applicationOfRepo.get(repo);
    if (applicatie === undefined) {
      if (!unknownRepos.has(repo)) {
        diagnostics.push(diagnose(importTexts.unknownProduct, { repo: claim.repo }, claim.place));
      }
      unknownRepos.add(repo);
      continue;
    }
    const user =
      claim.cbsCode === '' ? index.gemeenteByName(usualName(claim.name)) : index.byCbsCode.get(claim.cbsCode);
    if (user === undefined && claim.cbsCode !== '') {
      const params = { code: claim.cbsCode, nearest: nearest(claim.cbsCode, index.byCbsCode.keys()) };
      diagnostics.push(diagnose(importTexts.unknownGemeente, params, claim.codePlace));
    } else if (user === undefined) {
      diagnostics.push(diagnose(importTexts.unknownUser, { name: claim.name }, claim.place));
    } else {
      records.push({
        kind: 'gebruik',
        path: pathOfRecord('gebruik', user.id, gebruikName(applicatie)),
        value: {
          applicatie,
          status: 'in-productie',
          bron: {
            soort: 'openbare-bron',
            naam: `publiccode.yml van ${claim.repo} (usedBy)`,
            url: urlOfRepo.get(repo),
          },
        },
        place: claim.place,
      });
    }
  }
  // A broken list of users is refused as a whole, like a broken publiccode.yml.
  const isRefused = diagnostics.some(({ severity }) => severity === 'fout');
  return { records: isRefused ? [] : records, diagnostics };
}
