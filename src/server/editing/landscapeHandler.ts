import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import type { Entry } from '../../lib/model/record.ts';
import { koppelingInWords } from '../../lib/proposals/sentence.ts';
import type { EditSources } from '../../lib/proposals/sources.ts';
import { namerOf } from '../../lib/proposals/summarise.ts';
import type { Reply } from '../reply.ts';
import type { EditingContext } from './editingRoute.ts';
import { jsonReply } from './jsonReply.ts';

/** `/-/landschap?organisatie=X`: its records as they stand in the clone now, newer than the page may be. */
export async function openLandscape({ workspace }: EditingContext, query: URLSearchParams): Promise<Reply> {
  const opened = await workspace.open();
  if (typeof opened === 'string') return jsonReply(422, { fout: opened });
  const { catalogue, sources } = opened;
  const organisatie = catalogue.organisatie(query.get('organisatie') ?? '');
  if (organisatie === undefined)
    return jsonReply(404, { fout: 'Deze organisatie staat niet in de catalogus.' });
  const own = catalogue.of(organisatie.id);
  const namer = namerOf(catalogue);
  const record = recordWriter(sources);
  return jsonReply(200, {
    organisatie: {
      ...record(organisatie),
      id: organisatie.id,
      naam: organisatie.value.naam,
      soort: organisatie.value.type,
    },
    collegas: own.collegas.map((entry) => ({ ...record(entry), naam: entry.value.github.login })),
    gebruik: own.gebruik.map((entry) => ({
      ...record(entry),
      naam: catalogue.applicatie(entry.value.applicatie)?.value.naam ?? entry.value.applicatie,
    })),
    koppelingen: own.koppelingen.map((entry) => ({
      ...record(entry),
      naam: koppelingInWords({ ...entry.value }, namer),
    })),
    applicaties: own.applicaties.map((entry) => ({ ...record(entry), naam: entry.value.naam })),
    deelnemers: deelnemersOf(catalogue, organisatie),
  });
}

function deelnemersOf(catalogue: Catalogue, { value }: Entry<'organisatie'>) {
  return (value.deelnemers ?? []).map((id) => ({ id, naam: catalogue.organisatie(id)?.value.naam ?? id }));
}

/** Where a record stands, what it holds, and the blob id to say that one means this version. */
function recordWriter(sources: EditSources) {
  return (entry: Entry) => ({
    bestandsnaam: entry.path.slice(entry.path.lastIndexOf('/') + 1, -'.yaml'.length),
    waarde: entry.value,
    versie: sources.file(entry.path)?.oid ?? null,
  });
}
