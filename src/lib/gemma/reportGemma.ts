import type { GemmaSoort } from '../catalogue/gemmaElement.ts';
import type { Change, GemmaChanges } from './changes.ts';
import type { GemmaPlan } from './importGemma.ts';

type ListKey = {
  [Key in keyof GemmaChanges]: GemmaChanges[Key] extends number ? never : Key;
}[keyof GemmaChanges];

const headings: readonly (readonly [ListKey, title: string, line: (change: Change) => string])[] = [
  ['added', 'Toegevoegd', () => ''],
  ['vanished', 'Vervallen', ({ to }) => (to ? `in de release nu: ${to}` : '')],
  ['returned', 'Teruggekomen', ({ from }) => `was vervallen na ${from}`],
  ['renamed', 'Andere naam', ({ from }) => `heette: ${from}`],
  ['status', 'Andere status', fromTo],
  ['kind', 'Andere soort of ander type', fromTo],
  ['standards', 'Verplichte en aanbevolen standaarden', fromTo],
  ['redrawn', 'Platen met een andere indeling', () => ''],
  ['facts', 'Andere eigenschappen', ({ to }) => to ?? ''],
  ['identifier', 'Andere identifier, zelfde Object ID', fromTo],
  ['dropped', 'Niet meer nodig: staat op geen plaat meer', () => ''],
];

const titles: Readonly<Record<GemmaSoort | 'view', readonly [one: string, more: string]>> = {
  referentiecomponent: ['referentiecomponent', 'referentiecomponenten'],
  technologiecomponent: ['technologiecomponent', 'technologiecomponenten'],
  standaard: ['standaard', 'standaarden'],
  standaardversie: ['standaardversie', 'standaardversies'],
  voorziening: ['buitengemeentelijke voorziening', 'buitengemeentelijke voorzieningen'],
  cloudmodel: ['cloud-dienstverleningsmodel', 'cloud-dienstverleningsmodellen'],
  domein: ['domein', 'domeinen'],
  overig: ['ander element', 'andere elementen'],
  view: ['plaat', 'platen'],
};
const kinds = Object.keys(titles).filter((key): key is GemmaSoort | 'view' => Object.hasOwn(titles, key));

/** More than this many in one list makes a report unreadable; the rest is a count. */
const longestList = 60;
/** From this many on, changes of the same property for the same kind are told as one. */
const manyAlike = 10;

/** The report of an import, in plain Dutch, as Markdown for a pull request or as text for the terminal. */
export function reportGemma(plan: GemmaPlan, form: 'text' | 'markdown'): string {
  const { held, changes, previous, files, removed } = plan;
  const { release } = held.release;
  const lines: string[] = [];
  const heading = (level: number, text: string) =>
    lines.push(
      form === 'markdown' ? `${'#'.repeat(level)} ${text}` : text,
      ...(form === 'markdown' ? [''] : []),
    );

  heading(
    2,
    previous === undefined ? `GEMMA-release ${release}` : `GEMMA-release ${release}, na ${previous}`,
  );
  lines.push(...heldLines(plan).map((line) => `- ${line}`), '');
  if (files.length === 0 && removed.length === 0) {
    lines.push('Deze release staat al zo in de catalogus. Er is niets te wijzigen.');
    return `${lines.join('\n')}\n`;
  }
  if (previous === undefined) {
    lines.push('Eerste import: alles is nieuw.');
    return `${lines.join('\n')}\n`;
  }
  for (const [key, title, detail] of headings) {
    const list = changes[key];
    if (list.length === 0) continue;
    heading(3, `${title}: ${list.length}`);
    const told = key === 'facts' ? withoutRepeats(list, lines) : list;
    for (const change of told.slice(0, longestList)) lines.push(`- ${changeLine(change, detail, form)}`);
    if (told.length > longestList) lines.push(`- … en nog ${told.length - longestList}`);
    lines.push('');
  }
  const { relationsAdded, relationsRemoved } = changes;
  lines.push(`Relaties: ${relationsAdded} erbij, ${relationsRemoved} eraf.`);
  return `${lines.join('\n')}\n`;
}

/** One property that changed for a whole kind is one line, not fifty; gives the changes that are left to tell. */
function withoutRepeats(list: readonly Change[], lines: string[]): readonly Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of list) {
    const key = `${change.to} ${change.soort}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const rest: Change[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length <= manyAlike) rest.push(...group);
    else lines.push(`- ${first.to}: bij ${group.length} ${titles[first.soort][1]}`);
  }
  return rest;
}

function heldLines({ held }: GemmaPlan): string[] {
  const count = (kind: GemmaSoort | 'view') =>
    kind === 'view' ? held.views.length : held.elementen.filter(({ soort }) => soort === kind).length;
  const counts = kinds.map((kind) => {
    const number = count(kind);
    return `${number} ${titles[kind][number === 1 ? 0 : 1]}`;
  });
  const kindOf = new Map(held.elementen.map(({ id, soort }) => [id, soort]));
  const roles = (rol: string) =>
    held.relaties.filter(
      ({ type, van, naar, eigenschappen }) =>
        type === 'Realization' &&
        kindOf.get(van) === 'referentiecomponent' &&
        kindOf.get(naar) === 'standaard' &&
        eigenschappen.Verbindingsrol === rol,
    ).length;
  const { notes, references } = held.leftOut;
  return [
    counts.join(', '),
    `${held.relaties.length} relaties, waaronder ${roles('Verplicht')} verplichte en ${roles('Aanbevolen')} aanbevolen standaarden bij referentiecomponenten`,
    ...(notes > 0
      ? [`${notes} toelichtende teksten op platen zijn weggelaten; die staan op GEMMA Online`]
      : []),
    ...(references > 0
      ? [`${references} verwijzingen op platen naar iets anders dan een element zijn weggelaten`]
      : []),
  ];
}

function changeLine(change: Change, detail: (change: Change) => string, form: 'text' | 'markdown'): string {
  const { soort, id, naam } = change;
  const isMarkdown = form === 'markdown';
  const name = isMarkdown ? `**${escapeMarkdown(naam)}**` : naam;
  const what = detail(change);
  const more = what === '' ? '' : `: ${isMarkdown ? escapeMarkdown(what) : what}`;
  return `${name} (${titles[soort][0]}, ${isMarkdown ? `\`${id}\`` : id})${more}`;
}

/** Names come from outside: they may not become markup in a pull request. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#@]/g, '\\$&').replace(/\s+/g, ' ');
}

function fromTo({ from, to }: Change): string {
  return `${from} → ${to}`;
}
