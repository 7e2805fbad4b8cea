import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { privateKinds } from '../model/kinds.ts';
import { maxSlugLength } from '../model/slug.ts';
import type { SourceFile } from '../yaml/source.ts';
import { meaningOf } from './meaningOf.ts';

/** Longest path inside the repository, in characters (editing.md, guard 1): Windows tools stop at 260. */
const maxPathLength = 180;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that Windows keeps for devices. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Checks the path of one file, without its contents: its place, letters and length, and whether its kind may stand
 * in this root. One diagnostic at most: the first fault makes the others meaningless.
 */
export function checkPath(source: SourceFile): readonly Diagnostic[] {
  const { path, file } = source;
  const place = { file, line: 1, column: 1 };
  const meaning = meaningOf(source);
  if (meaning === undefined) return [diagnose(rulesTexts.unknownPlace, { path }, place)];
  if (source.isSpecial === true) return [diagnose(rulesTexts.specialFile, {}, place)];
  if (`content/${path}`.length > maxPathLength) {
    return [diagnose(rulesTexts.pathTooLong, { length: path.length + 8, max: maxPathLength }, place)];
  }
  const names = [
    ...(meaning.organisatie === '' ? [] : [meaning.organisatie]),
    ...(meaning.kind === 'organisatie' ? [] : [meaning.name]),
  ];
  for (const name of names) {
    // The name of a gebruik or koppeling joins two ids with `--`.
    const parts = meaning.kind === 'gebruik' || meaning.kind === 'koppeling' ? name.split('--') : [name];
    if (parts.length > 2 || !parts.every((part) => slug.test(part)) || deviceName.test(name)) {
      return [diagnose(rulesTexts.badName, { name }, place)];
    }
  }
  if (meaning.organisatie.length > maxSlugLength.organisatie) {
    const params = { name: meaning.organisatie, max: maxSlugLength.organisatie };
    return [diagnose(rulesTexts.nameTooLong, params, place)];
  }
  const isOwnName = meaning.kind === 'applicatie' || meaning.kind === 'dienst';
  if (isOwnName && meaning.name.length > maxSlugLength.other) {
    return [diagnose(rulesTexts.nameTooLong, { name: meaning.name, max: maxSlugLength.other }, place)];
  }
  if (privateKinds.has(meaning.kind) && !source.isPrivate) {
    return [diagnose(rulesTexts.privateKind, { kind: meaning.kind }, place)];
  }
  return [];
}
