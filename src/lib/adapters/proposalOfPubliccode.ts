import { readFile } from 'node:fs/promises';
import { publiccodeApplicatie } from '../imports/publiccodeApplicatie.ts';
import { readPubliccode } from '../imports/readPubliccode.ts';
import { slugify } from '../model/slug.ts';
import { applyEdit } from '../proposals/applyEdit.ts';
import type { OpenedCatalogue } from './proposalCommand.ts';
import type { AmeffOutcome } from './proposalOfAmeff.ts';
import { RequestError } from './requestError.ts';

/**
 * Turns the publiccode.yml of one product into a voorstel: a new application of the organisation, or the facts of the
 * file in the one that is there under the same name. What the file does not say, stays.
 *
 * @throws RequestError when the file is not there
 */
export async function applyPubliccode(
  file: string,
  organisatie: string,
  { catalogue, sources }: OpenedCatalogue,
  title: string | undefined,
): Promise<AmeffOutcome> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new RequestError(`Het bestand ${file} is er niet, of kan niet gelezen worden.`);
  const read = readPubliccode({ file, text });
  if (read.value === undefined) return { ok: false, diagnostics: read.diagnostics };
  const naam = read.value.name.text;
  const value = Object.fromEntries(
    Object.entries(publiccodeApplicatie(naam, read.value)).filter(([, part]) => part !== undefined),
  );
  const name = slugify(naam);
  const present = catalogue.of(organisatie).applicaties.find((entry) => entry.name === name);
  const outcome =
    present === undefined
      ? applyEdit({ action: 'create', kind: 'applicatie', organisatie, name, value }, sources, title)
      : applyEdit(
          {
            action: 'fields',
            kind: 'applicatie',
            organisatie,
            name,
            fields: Object.entries(value).map(([key, part]) => ({ path: [key], value: part })),
          },
          sources,
          title,
        );
  return { ...outcome, notes: read.diagnostics };
}
