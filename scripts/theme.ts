/**
 * Writes `src/styles/theme.generated.css`: the design tokens that the component styles in use ask for, with
 * the values of the voorbeeld theme of NL Design System, except colours and fonts: those are our own, in
 * `src/styles/palette.css`. Run it again only when a component package is added or renewed:
 *
 *   npm pack @nl-design-system-unstable/voorbeeld-design-tokens   (in a folder outside the repository)
 *   npx node scripts/theme.ts PAD/dist/variables.css
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const target = 'src/styles/theme.generated.css';
/** Variants that the site doesn't use; leaving them out saves a third of the tokens. */
const unused = /-button-(.+-)?(positive|negative|pressed)-/;

function declarations(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm))
    found.set(name, value);
  return found;
}

function references(css: string): readonly string[] {
  return [...css.matchAll(/var\(\s*(--(?!_)[\w-]+)/g)].map(([, name = '']) => name);
}

const [tokensFile] = process.argv.slice(2);
if (tokensFile === undefined) {
  console.error('Geef het bestand met de voorbeeld-tokens: npx node scripts/theme.ts PAD/dist/variables.css');
  process.exit(1);
}
const voorbeeld = declarations(readFileSync(tokensFile, 'utf8'));
const own = declarations(readFileSync('src/styles/palette.css', 'utf8'));
const resolve = createRequire(import.meta.url).resolve;
const components = [
  ...readFileSync('src/styles/main.css', 'utf8').matchAll(/@import ["'](@[^"']+)["']/g),
].map(([, path = '']) => readFileSync(resolve(path), 'utf8'));

if (components.length === 0) throw new Error('src/styles/main.css imports no component styles');

const wanted = new Map<string, string>();
const open = [...components.flatMap(references), ...[...own.values()].flatMap(references)];
for (let name = open.pop(); name !== undefined; name = open.pop()) {
  const value = voorbeeld.get(name);
  if (value === undefined || own.has(name) || wanted.has(name) || unused.test(name)) continue;
  wanted.set(name, value === 'None' ? 'none' : value);
  open.push(...references(value));
}

const foreign = [...wanted].filter(([, value]) => /#[\da-f]{3,8}\b|rgb|hsl|voorbeeld-kleuren/i.test(value));
if (foreign.length > 0) {
  console.error('Deze kleuren moeten in src/styles/palette.css staan:');
  for (const [name, value] of foreign) console.error(`  ${name}: ${value}`);
  process.exit(1);
}

const lines = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  ${name}: ${value};`);
writeFileSync(
  target,
  `/* Made by scripts/theme.ts from the voorbeeld design tokens (EUPL-1.2). Colours and fonts: palette.css. */\n:root {\n${lines.join('\n')}\n}\n`,
);
console.log(`${target}: ${wanted.size} tokens`);
