import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { testSources } from '../../../tests/support/editSources.ts';
import { hostileTexts } from '../../../tests/support/hostileText.ts';
import { applyEdit } from '../../lib/proposals/applyEdit.ts';
import { readEdits } from '../../lib/proposals/readEdits.ts';
import { formModelOf } from '../../site/form/formModelOf.ts';
import { formPages } from '../../site/form/forms.ts';
import { editsOf } from './formState.ts';
import { changedFields, findFaults, isSame, tidy } from './values.ts';

const model = (kind: string) => {
  const page = formPages.find((one) => one.kind === kind);
  return formModelOf(kind, page?.layout ?? []);
};
const fieldsOf = (kind: string) => model(kind).groups.flatMap((group) => group.fields);

describe('the values of a form', () => {
  it('leave out what was added and not filled in', () => {
    expect(tidy({ a: ' x ', b: '', c: [{}, { d: '' }], e: { f: [] } })).toEqual({ a: 'x' });
  });

  it('name only the fields that changed; a field made empty goes', () => {
    const before = { naam: 'A', website: 'https://a.nl', adres: { plaats: 'Aa', straat: 'B' } };
    const after = { naam: 'A', website: '', adres: { straat: 'B', plaats: 'Cee' } };
    expect(changedFields(fieldsOf('organisatie'), before, after)).toEqual([
      { path: ['website'], value: null },
      { path: ['adres'], value: { straat: 'B', plaats: 'Cee' } },
    ]);
  });

  it('tell what is missing or has another shape, at its field', () => {
    const faults = findFaults(fieldsOf('organisatie'), { oin: '12', certificeringen: [{ titel: 'x' }] });
    expect(faults.map(({ field }) => field)).toEqual(['naam', 'oin', 'certificeringen[1].soort']);
  });

  it('name the fields of a group that is missing: the group itself has nothing to fill in', () => {
    const faults = findFaults(fieldsOf('collega'), { rollen: ['raadpleger'] });
    expect(faults).toEqual([
      { field: 'github.login', text: 'Gebruikersnaam: vul dit in.' },
      { field: 'github.id', text: 'Accountnummer: vul dit in.' },
    ]);
  });

  it('are the same whatever the order of keys', () => {
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  });
});

it('no form value can add a key, another file or broken YAML, through the whole door', () => {
  const sources = testSources();
  let made = 0;
  for (const hostile of hostileTexts(21, 600)) {
    const values = {
      naam: hostile,
      soort: 'applicatie',
      beschrijvingKort: hostile,
      nieuweLeverancier: hostile,
    };
    const sent: unknown = JSON.parse(
      JSON.stringify(editsOf(model('applicatie'), 'gemeente-aa', values, undefined)),
    );
    const edits = readEdits(sent);
    const outcome = edits === undefined ? undefined : applyEdit(edits, sources);
    if (outcome?.ok !== true) continue;
    made += 1;
    for (const { path, content } of outcome.proposal.changeSet.changes) {
      expect(path).toMatch(
        /^content\/organisaties\/[a-z0-9-]+\/(organisatie|applicaties\/[a-z0-9-]+)\.yaml$/,
      );
      const allowed = ['naam', 'type', 'status', 'soort', 'gemeldDoor', 'beschrijvingKort', 'bron'];
      const record: unknown = parse(content ?? '');
      expect(Object.keys(Object(record)).filter((key) => !allowed.includes(key))).toEqual([]);
    }
  }
  // Most hostile texts are refused; enough must get through for this to say something.
  expect(made).toBeGreaterThan(20);
});
