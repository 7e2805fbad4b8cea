import type { CurrentFile } from '../../../lib/proposals/sources.ts';
import type { PublicDoorFacts } from '../../../site/form/publicDoor.ts';
import type { Answer } from '../api.ts';
import { mapsOf, textOf } from '../api.ts';
import { isMap, type Values } from '../values.ts';
import type { NewerFile, PublicDoor } from './door.ts';
import { openStaticFiles } from './staticFiles.ts';

/** The door of a published site: reads its files and makes the change set in this browser. */
export function publicDoor(facts: PublicDoorFacts): PublicDoor {
  const site = openStaticFiles(facts);
  const newer = new Map<string, CurrentFile | null>();
  let base = facts.commit;
  return {
    kind: 'openbaar',
    forge: facts.forge,
    landscape: async (organisatie) => {
      const found = await site.organisatie(organisatie);
      return found === undefined ? missing : { status: 200, json: await renewed(found.landscape, newer) };
    },
    preview: async (edits) => {
      try {
        const { previewInBrowser } = await import('./previewInBrowser.ts');
        return await previewInBrowser(site, edits, base, newer);
      } catch (error) {
        return { answer: { status: 0, json: { fout: failed(error) } } };
      }
    },
    learn: async (commit: string, files: readonly NewerFile[]) => {
      base = commit;
      for (const { path, text, oid } of files) {
        const inside = path.slice(facts.root.length + 1);
        newer.set(inside, text === null || oid === null ? null : { text, oid });
      }
    },
  };
}

const missing: Answer = {
  status: 404,
  json: {
    fout: 'De gegevens van deze organisatie kunnen niet geladen worden. Controleer uw verbinding en kies de organisatie opnieuw. Wat u invulde, is bewaard.',
  },
};

function failed(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Het voorstel kan nu niet gemaakt worden (${reason}). Laad de pagina opnieuw en probeer het nog eens. Wat u invulde, is bewaard.`;
}

/** The landscape with what is newer at the forge put in its place. */
async function renewed(landscape: Values, newer: ReadonlyMap<string, CurrentFile | null>): Promise<Values> {
  if (newer.size === 0) return landscape;
  const { readYaml } = await import('../../../lib/yaml/readYaml.ts');
  const id = isMap(landscape.organisatie) ? textOf(landscape.organisatie.id) : '';
  const renew = (folder: string, item: Values): readonly Values[] => {
    const file = newer.get(`organisaties/${id}/${folder}${textOf(item.bestandsnaam)}.yaml`);
    if (file === undefined) return [item];
    return file === null ? [] : [{ ...item, waarde: readYaml(file.text, '-').value, versie: file.oid }];
  };
  const list = (key: string) => mapsOf(landscape[key]).flatMap((item) => renew(`${key}/`, item));
  const own = isMap(landscape.organisatie) ? renew('', landscape.organisatie)[0] : undefined;
  return {
    ...landscape,
    ...(own === undefined ? {} : { organisatie: own }),
    collegas: list('collegas'),
    gebruik: list('gebruik'),
    koppelingen: list('koppelingen'),
    applicaties: list('applicaties'),
  };
}
