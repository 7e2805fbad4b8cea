import { describe, expect, it } from 'vitest';
import { formModelOf } from '../../site/form/formModelOf.ts';
import { formPages } from '../../site/form/forms.ts';
import { meetingOf, mergeValues } from './mergeValues.ts';
import { valueInWords } from './valueInWords.ts';

const page = formPages.find(({ slug }) => slug === 'gebruik') ?? expect.fail();
const fields = formModelOf('gebruik', page.layout).groups.flatMap((group) => group.fields);
const original = {
  applicatie: 'soft/zaken',
  status: 'gepland',
  afdeling: 'A',
  versie: '1',
  bron: { soort: 'x' },
};
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('two people in one record', () => {
  const mine = {
    ...original,
    status: 'in-productie',
    afdeling: 'Van mij',
    versie: '2',
    toelichting: 'nieuw',
  };
  const theirs = { ...original, afdeling: 'Van hen', versie: '2', hosting: 'saas', bron: { soort: 'y' } };
  const meeting = meetingOf(fields, original, mine, theirs);

  it('ask a choice only where both wrote something else', () => {
    expect(keys(meeting.both)).toEqual(['afdeling']);
    expect(keys(meeting.onlyMine)).toEqual(['status', 'toelichting']);
    expect(keys(meeting.onlyTheirs)).toEqual(['hosting']);
  });

  it('keep what each of them changed alone, and what no form shows', () => {
    expect(mergeValues(meeting, mine, theirs, { afdeling: 'theirs' })).toEqual({
      ...theirs,
      status: 'in-productie',
      toelichting: 'nieuw',
    });
    expect(mergeValues(meeting, mine, theirs, { afdeling: 'mine' })).toMatchObject({ afdeling: 'Van mij' });
  });

  it('meet too where one of them took a value away', () => {
    const { afdeling: _gone, ...without } = theirs;
    const other = meetingOf(fields, original, mine, without);
    expect(keys(other.both)).toEqual(['afdeling']);
    expect(mergeValues(other, mine, without, { afdeling: 'theirs' })).not.toHaveProperty('afdeling');
  });

  it('do not disagree about spaces and empty rows', () => {
    const typed = { ...original, afdeling: ' A ', toelichting: '', referentiecomponenten: [''] };
    expect(meetingOf(fields, original, typed, original)).toEqual({ both: [], onlyMine: [], onlyTheirs: [] });
  });
});

describe('a value in words', () => {
  const field = (key: string) => fields.find((one) => one.key === key) ?? expect.fail(key);
  it.each([
    ['status', 'in-productie', ['In productie']],
    ['afdeling', undefined, ['niet ingevuld']],
    ['applicatie', 'soft/zaken', ['Zaken']],
    ['applicatie', 'soft/ander', ['soft/ander']],
    ['datums', { inProductie: '2024-01-31' }, ['In productie: 2024-01-31']],
  ])('%s: %j', (key, value, lines) => {
    const nameOf = (_list: string, id: string) => (id === 'soft/zaken' ? 'Zaken' : undefined);
    expect(valueInWords(field(key), value, nameOf)).toEqual(lines);
  });
});
