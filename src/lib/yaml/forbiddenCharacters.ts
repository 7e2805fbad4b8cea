import { yamlTexts } from '../diagnostics/texts/yaml.ts';

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const zeroWidth =
  /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\uFEFF\uFFA0\u3164\u115F\u1160]|[\u{E0000}-\u{E007F}]/gu;
const control = /[^\P{Cc}\n\r]|[\u2028\u2029\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/gu;

/** Characters that no text may have, by kind, with what is said of them (editing.md, guard 4). */
export const forbiddenCharacters = [
  [bidi, yamlTexts.bidi],
  [zeroWidth, yamlTexts.invisible],
  [control, yamlTexts.control],
] as const;

/** `U+202E` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
