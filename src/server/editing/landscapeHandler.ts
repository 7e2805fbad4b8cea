import { formLandscape } from '../../lib/proposals/formLandscape.ts';
import type { Reply } from '../reply.ts';
import type { EditingContext } from './editingRoute.ts';
import { jsonReply } from './jsonReply.ts';

/** `/-/landschap?organisatie=X`: its records as they stand in the clone now, newer than the page may be. */
export async function openLandscape({ workspace }: EditingContext, query: URLSearchParams): Promise<Reply> {
  const opened = await workspace.open();
  if (typeof opened === 'string') return jsonReply(422, { fout: opened });
  const { catalogue, targets } = opened;
  const landscape = formLandscape(
    catalogue,
    query.get('organisatie') ?? '',
    // What stands in a root without a clone can be read and not be edited.
    ({ path, blob }) => (targets.some(({ sources }) => sources.file(path)?.oid === blob) ? blob : null),
  );
  return landscape === undefined
    ? jsonReply(404, { fout: 'Deze organisatie staat niet in de catalogus.' })
    : jsonReply(200, landscape);
}
