import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { guardTexts } from '../diagnostics/texts/guard.ts';
import { gemmaLimit, recordLimit } from '../yaml/decode.ts';
import type { GuardChange } from './guardInput.ts';

/** Most files that anybody but a steward may change at once (editing.md, guard 2). */
export const maxFiles = 500;

/** Names that reach outside a checkout, or mean something to Git, whatever the file system makes of them. */
const gitName = /^(?:\.\.?|\.git|git~\d+)\.?\s*$/i;
/** Characters that a name of this project never needs. */
const strangeCharacter = /[^\P{C}]|[\p{Zl}\p{Zp}\\:*?"<>|]|\\x[0-9a-f]{2}/u;

/** Whether a path is fit for any file of the repository; the content root is stricter (`checkPath`). */
export function isSafePath(path: string): boolean {
  if (path === '' || path.startsWith('/') || path.length > 250 || strangeCharacter.test(path)) return false;
  if (path.normalize('NFC') !== path) return false;
  return path.split('/').every((name) => name !== '' && !gitName.test(withoutIgnorable(name)));
}

/** HFS+ ignores these: `.g\u200cit` would be `.git` there. */
function withoutIgnorable(name: string): string {
  return name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '');
}

/** Size that the limits allow at this path, in bytes; undefined outside the content root, where stewards decide. */
export function sizeLimitOf(path: string, root: string): number | undefined {
  if (path.startsWith(`${root}/gemma/`)) return gemmaLimit.bytes;
  return path.startsWith(`${root}/`) ? recordLimit.bytes : undefined;
}

/** Guard 1: names and modes. */
export function checkNames(changes: readonly GuardChange[], root: string): readonly Diagnostic[] {
  return changes.flatMap(({ path, after }) => {
    if (after === undefined) return [];
    const place = { file: path, line: 1, column: 1 };
    if (!isSafePath(path))
      return [diagnose(guardTexts.badPath, { path: visible(path) }, { ...place, file: visible(path) })];
    const what = strangeMode(after.mode, path.startsWith(`${root}/`));
    return what === undefined ? [] : [diagnose(guardTexts.badMode, { what }, place)];
  });
}

/** Guard 2: number and sizes. */
export function checkSizes(
  changes: readonly GuardChange[],
  root: string,
  isSteward: boolean,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (changes.length > maxFiles && !isSteward) {
    const params = { count: changes.length, max: maxFiles };
    diagnostics.push(diagnose(guardTexts.tooManyFiles, params, { file: '-', line: 1, column: 1 }));
  }
  for (const { path, after } of changes) {
    const max = sizeLimitOf(path, root);
    if (after === undefined || max === undefined || after.size <= max) continue;
    diagnostics.push(
      diagnose(guardTexts.tooLarge, { size: after.size, max }, { file: path, line: 1, column: 1 }),
    );
  }
  return diagnostics;
}

function strangeMode(mode: string, isContent: boolean): string | undefined {
  switch (mode) {
    case '100644':
      return undefined;
    case '100755':
      return isContent ? 'een uitvoerbaar bestand' : undefined;
    case '120000':
      return 'een snelkoppeling (symlink)';
    case '160000':
      return 'een andere repository (submodule)';
    default:
      return `iets met de onbekende soort ${mode}`;
  }
}

/** A name that can be shown: what is not a printable character becomes its code point. */
export function visible(path: string): string {
  return path.replace(/[^\P{C}]|[\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
