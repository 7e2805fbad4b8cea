import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../model/record.ts';
import { koppelingInWords } from './sentence.ts';
import { namerOf } from './summarise.ts';

/**
 * The records of an organisation as forms know them, in JSON: file name, value and the version that is meant by an
 * edit. The local server gives it fresh, a published site as a file.
 *
 * @param versionOf  Git blob id of the file of a record; null for one that may not be edited here
 * @param isShown    which records may go along: a published site leaves private ones out
 * @returns          undefined for an organisation that is not there
 */
export function formLandscape(
  catalogue: Catalogue,
  id: string,
  versionOf: (entry: Entry) => string | null,
  isShown: (entry: Entry) => boolean = () => true,
) {
  const organisatie = catalogue.organisatie(id);
  if (organisatie === undefined || !isShown(organisatie)) return undefined;
  const own = catalogue.of(organisatie.id);
  const namer = namerOf(catalogue);
  const record = (entry: Entry) => ({
    bestandsnaam: entry.path.slice(entry.path.lastIndexOf('/') + 1, -'.yaml'.length),
    waarde: entry.value,
    versie: versionOf(entry),
  });
  return {
    organisatie: {
      ...record(organisatie),
      id: organisatie.id,
      naam: organisatie.value.naam,
      soort: organisatie.value.type,
    },
    collegas: own.collegas
      .filter(isShown)
      .map((entry) => ({ ...record(entry), naam: entry.value.github.login })),
    gebruik: own.gebruik.filter(isShown).map((entry) => ({
      ...record(entry),
      naam: catalogue.applicatie(entry.value.applicatie)?.value.naam ?? entry.value.applicatie,
    })),
    koppelingen: own.koppelingen.filter(isShown).map((entry) => ({
      ...record(entry),
      naam: koppelingInWords({ ...entry.value }, namer),
    })),
    applicaties: own.applicaties
      .filter(isShown)
      .map((entry) => ({ ...record(entry), naam: entry.value.naam })),
    samenwerkingen: own.samenwerkingen
      .filter(isShown)
      .map((entry) => ({ id: entry.id, naam: entry.value.naam })),
    deelnemers: (organisatie.value.deelnemers ?? []).map((one) => ({
      id: one,
      naam: catalogue.organisatie(one)?.value.naam ?? one,
    })),
  };
}
