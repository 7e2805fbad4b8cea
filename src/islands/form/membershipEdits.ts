import { faultsOf, mapsOf, textsOf } from './api.ts';
import type { Door } from './doors/door.ts';
import { presentOf } from './formState.ts';
import type { Fault, Value, Values } from './values.ts';

/**
 * The edits by which an organisation joins and leaves samenwerkingen: the members are kept there, on one side only.
 * A samenwerking that is as it is wanted already gives no edit; one that cannot be read gives a fault.
 */
export async function membershipEdits(
  door: Door,
  organisatie: string,
  before: Value,
  after: Value,
): Promise<{ readonly edits: readonly Values[]; readonly faults: readonly Fault[] }> {
  const [old, fresh] = [textsOf(before), textsOf(after)];
  const touched = [...old, ...fresh].filter((id) => old.includes(id) !== fresh.includes(id));
  const faults: Fault[] = [];
  const edits = await Promise.all(
    touched.map(async (id): Promise<readonly Values[]> => {
      const answer = await door.landscape(id);
      const { json } = answer;
      const [record] = answer.status === 200 ? presentOf(json, 'organisatie') : [];
      if (record === undefined) {
        const [{ text } = { text: '' }] = faultsOf(answer);
        faults.push({
          field: 'samenwerkingen',
          text: `Samenwerkingen: ${id} kon niet worden gelezen. ${text}`,
        });
        return [];
      }
      const members = mapsOf(json.deelnemers).map((one) => String(one.id));
      if (members.includes(organisatie) === fresh.includes(id)) return [];
      const next = fresh.includes(id)
        ? [...members, organisatie].sort()
        : members.filter((one) => one !== organisatie);
      const fields = [{ path: ['deelnemers'], value: next.length === 0 ? null : next }];
      const ref = { kind: 'organisatie', organisatie: id, name: record.name, baseOid: record.oid };
      return [{ action: 'fields', ...ref, fields }];
    }),
  );
  return { edits: edits.flat(), faults };
}
