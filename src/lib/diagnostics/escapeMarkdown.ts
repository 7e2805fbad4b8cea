import { visible } from './visible.ts';

/**
 * Text that can neither act as Markdown nor as HTML: every character with a meaning is escaped. `@` and `#` would
 * notify people and link to issues.
 */
export function escapeMarkdown(value: string): string {
  return visible(value)
    .replace(/[&<>@#]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|~!]/g, (character) => `\\${character}`)
    .replace(/(https?):\/\//g, '$1&#58;//')
    .replace(/www\./g, 'www&#46;');
}
