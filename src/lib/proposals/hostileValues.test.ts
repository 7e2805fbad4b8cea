import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { refused } from '../../../tests/support/editOutcome.ts';
import { testSources } from '../../../tests/support/editSources.ts';
import { hostileTexts } from '../../../tests/support/hostileText.ts';
import { applyEdit } from './applyEdit.ts';

const sources = testSources();

test('a file with faults is not edited: nothing could be promised about the rest of it', () => {
  const broken = { ...sources, file: () => ({ text: 'naam: A\nnaam: B\n', oid: '1'.repeat(40) }) };
  const ref = { kind: 'applicatie', organisatie: 'soft', name: 'zaken' } as const;
  const fields = [{ path: ['website'], value: 'https://x.example.nl' }];
  expect(refused(applyEdit({ action: 'fields', ...ref, fields }, broken))).toEqual([
    'SWC705 de wijziging zou meer veranderen dan bedoeld, en is daarom niet gemaakt.',
  ]);
});

test('no form value can add a key, another file or a broken record', () => {
  let made = 0;
  for (const hostile of hostileTexts(7, 400)) {
    const value = {
      naam: hostile,
      status: 'actief',
      soort: 'applicatie',
      beschrijving: hostile,
      website: hostile,
    };
    const outcome = applyEdit({ action: 'create', kind: 'applicatie', organisatie: 'soft', value }, sources);
    if (!outcome.ok) continue;
    made += 1;
    const [change, ...others] = outcome.proposal.changeSet.changes;
    expect(others).toEqual([]);
    expect(change?.path).toMatch(/^content\/organisaties\/soft\/applicaties\/[a-z0-9-]+\.yaml$/);
    expect(parse(change?.content ?? '')).toEqual(value);
  }
  for (const hostile of hostileTexts(8, 400)) {
    const ref = { kind: 'applicatie', organisatie: 'soft', name: 'zaken' } as const;
    const outcome = applyEdit(
      { action: 'fields', ...ref, fields: [{ path: ['beschrijvingKort'], value: hostile }] },
      sources,
    );
    if (!outcome.ok) continue;
    made += 1;
    const [change] = outcome.proposal.changeSet.changes;
    const expected = { naam: 'Zaken', status: 'actief', soort: 'applicatie', beschrijvingKort: hostile };
    expect(parse(change?.content ?? '')).toEqual(expected);
    expect(outcome.proposal.branch).toMatch(/^voorstel\/lokaal\/[a-z0-9-]+$/);
  }
  // Most hostile texts are refused; enough must get through for this to say something.
  expect(made).toBeGreaterThan(40);
});
