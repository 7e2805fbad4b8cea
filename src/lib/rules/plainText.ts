import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { KeyPath } from '../model/record.ts';
import type { Rule } from './rule.ts';

/** A tag, closing tag, comment, declaration or processing instruction; `<https://…>` is a Markdown link. */
const html = /<(?!https?:\/\/)(?:\/?[a-z][^<>]*>?|[!?][^<>]*>?)/i;
/** The target of a Markdown link, inline or by reference, or between angle brackets. */
const linkTarget = /\]\(\s*<?([^)\s>]*)|^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?=\s|$)/gm;

/** Texts hold no HTML, and links in Markdown go to http(s) pages only. Applies to every text of every record. */
export const plainText: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    if (entry.kind.startsWith('gemma-')) continue;
    visitTexts(entry.value, [], (text, path) => {
      const plain = withoutCode(text);
      const tag = html.exec(plain)?.[0];
      if (tag !== undefined) {
        const found = tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
        diagnostics.push(diagnose(rulesTexts.htmlInText, { found }, catalogue.placeOf(entry, path)));
      }
      for (const match of plain.matchAll(linkTarget)) {
        const target = match[1] ?? match[2] ?? '';
        if (isSafeTarget(target)) continue;
        const found = target.length > 60 ? `${target.slice(0, 59)}…` : target;
        diagnostics.push(diagnose(rulesTexts.unsafeLink, { found }, catalogue.placeOf(entry, path)));
      }
    });
  }
  return diagnostics;
};

/** Calls `visit` for each text that has a character of HTML or of a link. `path` is only valid during the call. */
function visitTexts(
  value: unknown,
  path: (string | number)[],
  visit: (text: string, path: KeyPath) => void,
): void {
  if (typeof value === 'string') {
    if (value.includes('<') || value.includes(']')) visit(value, path);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      visitTexts(value[index], path, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(key);
      visitTexts(Reflect.get(value, key), path, visit);
      path.pop();
    }
  }
}

/** Code is shown as it is, so `<` may stand in it. Replaced by a letter, so that nothing new arises around it. */
function withoutCode(text: string): string {
  return text
    .replace(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1.*$/gm, 'x')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, 'x');
}

/** Within the page, or a web address; escapes hide a scheme, so a target with `&` before a colon is refused too. */
function isSafeTarget(target: string): boolean {
  return target === '' || target.startsWith('#') || /^https?:\/\//i.test(target);
}
