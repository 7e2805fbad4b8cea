import type { PlainRecord } from './sources.ts';

/** Whether an organisation lets everybody read what it uses, or is fictional (rule `publicUsage`). */
export function hasOpenLandscape(owner: PlainRecord): boolean {
  return owner.landschapOpenbaar === true || owner.voorbeeld === true;
}
