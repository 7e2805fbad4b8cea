import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { sourceName } from './recordSource.ts';

/** A source with how many records of a page come from it. */
export interface UsedSource {
  readonly text: string;
  readonly href: string | undefined;
  readonly count: number;
}

/** The sources of many records, the one that gave most first; records without one are not counted. */
export function sourcesOf(entries: readonly Entry<'gebruik' | 'koppeling'>[]): readonly UsedSource[] {
  const sources = new Map<string, UsedSource>();
  for (const { value } of entries) {
    if (value.bron === undefined) continue;
    const text = sourceName(value.bron);
    const key = `${text} ${value.bron.url ?? ''}`;
    sources.set(key, { text, href: value.bron.url, count: (sources.get(key)?.count ?? 0) + 1 });
  }
  return [...sources.values()].sort(byName(({ text }) => text)).sort((a, b) => b.count - a.count);
}
