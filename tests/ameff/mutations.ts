import { seededNumbers } from '../support/seeded.ts';

/**
 * Files that differ from a good one in one random place: an attribute taken away, changed or added, an element taken
 * away, doubled, moved or renamed. Always well-formed XML.
 */
export function* mutations(text: string, seed: number, count: number): Generator<string> {
  const next = seededNumbers(seed);
  for (let i = 0; i < count; i++) yield mutate(text, next);
}

const VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '255',
    '256',
    '100',
    '101',
    '1.5',
    ' 5 ',
    '+5',
    '-0',
    '1e3',
    '9.5',
    'abc',
    'id a',
    '9id',
  ],
  ...[
    'id-a',
    'id-v',
    'id-r',
    'id-weg',
    'true',
    'Read',
    'Layered',
    'nl',
    'en-GB',
    'Flow',
    'Label',
    'bold',
    'string',
  ],
];
const TAGS = [
  ...[
    'name',
    'documentation',
    'properties',
    'property',
    'value',
    'element',
    'relationship',
    'item',
    'label',
    'node',
  ],
  ...[
    'connection',
    'style',
    'font',
    'color',
    'bendpoint',
    'viewRef',
    'views',
    'viewpoint',
    'sourceAttachment',
  ],
];
const ATTRIBUTES = [
  ...[
    'x',
    'w',
    'identifier',
    'lineWidth',
    'version',
    'type',
    'viewpoint',
    'accessType',
    'modifier',
    'xml:lang',
  ],
  ...['conceptRef', 'xpathPart', 'style', 'size', 'a', 'isDirected', 'xsi:type'],
];

interface Part {
  readonly start: number;
  readonly tag: string;
}

function mutate(text: string, next: (below: number) => number): string {
  const pick = <T>(list: readonly T[]): T => {
    const one = list[next(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  // Without the root, of which the attributes are namespaces.
  const parts = [...text.matchAll(/<[A-Za-z][^>]*>/g)]
    .slice(1)
    .map((match) => ({ start: match.index, tag: match[0] }));
  const part = pick(parts);
  const end = endOf(text, part);
  const whole = text.slice(part.start, end);
  const attributes = part.tag.match(/\s[\w:]+="[^"]*"/g) ?? [];
  const withTag = (tag: string) => text.slice(0, part.start) + tag + text.slice(part.start + part.tag.length);
  switch (next(7)) {
    case 0:
      return attributes.length === 0 ? text : withTag(part.tag.replace(pick(attributes), ''));
    case 1: {
      if (attributes.length === 0) return text;
      const attribute = pick(attributes);
      return withTag(part.tag.replace(attribute, attribute.replace(/"[^"]*"/, `"${pick(VALUES)}"`)));
    }
    case 2: {
      const name = pick(ATTRIBUTES);
      return part.tag.includes(` ${name}=`)
        ? text
        : withTag(part.tag.replace(/\s*\/?>$/, ` ${name}="${pick(VALUES)}"$&`));
    }
    case 3:
      return text.slice(0, part.start) + text.slice(end);
    case 4:
      return (
        text.slice(0, end) +
        whole.replace(/identifier="/g, `identifier="n${next(1_000_000)}`) +
        text.slice(end)
      );
    case 5: {
      const to = pick(parts).start;
      if (to >= part.start && to < end) return text;
      const rest = text.slice(0, part.start) + text.slice(end);
      const at = to < part.start ? to : to - whole.length;
      return rest.slice(0, at) + whole + rest.slice(at);
    }
    default: {
      const name = pick(TAGS);
      const renamed = whole.replace(/^<[A-Za-z]+/, `<${name}`).replace(/<\/[A-Za-z]+>$/, `</${name}>`);
      return text.slice(0, part.start) + renamed + text.slice(end);
    }
  }
}

function endOf(text: string, { start, tag }: Part): number {
  if (tag.endsWith('/>')) return start + tag.length;
  let depth = 0;
  for (const { 0: found, index } of text.slice(start).matchAll(/<[^>]*>/g)) {
    if (found.startsWith('</')) depth--;
    else if (!found.endsWith('/>')) depth++;
    if (depth === 0) return start + index + found.length;
  }
  return text.length;
}
