import { hasOpenLandscape } from '../catalogue/hasOpenLandscape.ts';
import { meaningOfPath } from '../model/paths.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { ChangeSet } from './changeSet.ts';
import { isRecord } from './references.ts';
import type { EditSources, PlainRecord } from './sources.ts';

/**
 * The organisations of which a change set would make usage or links public while they have not chosen for that: the
 * check refuses such a voorstel in a public root (rule `publicUsage`, SWC426). Taking a record away is always fine.
 *
 * @returns ids, each once; none for a private root
 */
export function notPublic({ changes }: ChangeSet, sources: EditSources): readonly string[] {
  if (sources.isPrivate) return [];
  const inside = (path: string) => path.slice(sources.root.length + 1);
  const drafted = new Map(changes.map(({ path, content }) => [inside(path), content]));
  const textAt = (path: string) => {
    const text = drafted.get(path);
    return text === undefined ? (sources.file(path)?.text ?? null) : text;
  };
  const found = changes.flatMap(({ path, content }) => {
    const meaning = meaningOfPath(inside(path));
    if (content === null || (meaning?.kind !== 'gebruik' && meaning?.kind !== 'koppeling')) return [];
    const { bron } = recordOf(content);
    if (isRecord(bron) && bron.soort === 'openbare-bron') return [];
    const owner = recordOf(textAt(`organisaties/${meaning.organisatie}/organisatie.yaml`));
    return hasOpenLandscape(owner) ? [] : [meaning.organisatie];
  });
  return [...new Set(found)];
}

function recordOf(text: string | null): PlainRecord {
  const value = text === null ? undefined : readYaml(text, '-').value;
  return isRecord(value) ? value : {};
}
