import { forgeKinds } from '../../../lib/proposals/forge.ts';
import type { PublicDoorFacts } from '../../../site/form/publicDoor.ts';
import { textOf } from '../api.ts';
import { isMap, type Value } from '../values.ts';

/** The facts of a published site out of its `/-/stand.json`; undefined for what says nothing of a door. */
export function readFacts(json: Value): PublicDoorFacts | undefined {
  if (!isMap(json) || !isMap(json.forge) || !isMap(json.lists)) return undefined;
  const { forge } = json;
  const kind = forgeKinds.find((one) => one === forge.kind) ?? 'github';
  const { applicatie, organisatie, gemeente, samenwerking } = json.lists;
  const { referentiecomponent, standaardversie, voorziening } = json.lists;
  return {
    commit: textOf(json.commit),
    root: textOf(json.root),
    forge: {
      kind,
      repository: textOf(forge.repository),
      branch: textOf(forge.branch),
      api: textOf(forge.api),
      mail: textOf(forge.mail),
    },
    lists: {
      applicatie: textOf(applicatie),
      organisatie: textOf(organisatie),
      gemeente: textOf(gemeente),
      samenwerking: textOf(samenwerking),
      referentiecomponent: textOf(referentiecomponent),
      standaardversie: textOf(standaardversie),
      voorziening: textOf(voorziening),
    },
  };
}
