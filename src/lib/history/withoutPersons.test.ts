import { expect, it } from 'vitest';
import { withoutPersons } from './withoutPersons.ts';

const logins = new Set(['jan-aa', 'piet']);

it.each([
  ['Voorstel samengevoegd: Gebruik bijgewerkt', 'Gebruik bijgewerkt'],
  ['Live, vraag @piet of mail piet@gemeente.example', 'Live, vraag of mail'],
  ['Overgenomen van voorstel/jan-aa/zaken (piet)', 'Overgenomen van'],
  ["Naar Piet's voorstel, van Jan-AA.", 'Naar voorstel, van'],
  ['Pieterburen en één naam', 'Pieterburen en één naam'],
  ['Merge pull request #12 from vreemde/patch-1', undefined],
  ["Merge branch 'voorstel/vreemde/zaken' into main", undefined],
  ['@piet', undefined],
])('%s', (subject, text) => {
  expect(withoutPersons(subject, logins)).toBe(text);
});
