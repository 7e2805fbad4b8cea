import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { yamlTexts } from '../diagnostics/texts/yaml.ts';
import { formatKeyPath, type KeyPath } from '../model/record.ts';
import { codePointOf, forbiddenCharacters } from './forbiddenCharacters.ts';
import type { ReadYaml } from './readYaml.ts';

/**
 * A text in double quotes can hold by an escape what the bytes of a file may not have: `"\u202E"`, `"\0"`. Looks at
 * every key and text of the value, but only in a file with a backslash.
 */
export function checkEscapes(text: string, read: ReadYaml, file: string): readonly Diagnostic[] {
  if (!text.includes('\\')) return [];
  const diagnostics: Diagnostic[] = [];
  visit(read.value, [], (found, path, isKey) => {
    const at = isKey ? read.locateKey(path) : read.locate(path);
    const place = { file, ...at, field: formatKeyPath(path) };
    // Raw characters were reported where they stand: what is said here comes from an escape.
    for (const [pattern, definition] of forbiddenCharacters) {
      const escaped = (found.match(pattern) ?? []).find((character) => !text.includes(character));
      if (escaped !== undefined) {
        diagnostics.push(diagnose(definition, { codePoint: codePointOf(escaped) }, place));
      }
    }
    if (found.includes('\r') && !text.includes('\r')) {
      diagnostics.push(diagnose(yamlTexts.control, { codePoint: 'U+000D' }, place));
    }
    if (found.normalize('NFC') !== found && text.normalize('NFC') === text) {
      diagnostics.push(diagnose(yamlTexts.notNfc, {}, place));
    }
  });
  return diagnostics;
}

function visit(
  value: unknown,
  path: KeyPath,
  see: (text: string, path: KeyPath, isKey: boolean) => void,
): void {
  if (typeof value === 'string') see(value, path, false);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, [...path, index], see);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      see(key, [...path, key], true);
      visit(part, [...path, key], see);
    }
  }
}
