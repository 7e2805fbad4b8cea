import { expect, it } from 'vitest';
import { gitWordsIn } from './gitWords.ts';

it.each(['Merge dit', 'uw branch', 'een pull request', 'in de tak', 'Open de repository', 'de commit'])(
  'finds the word of Git in %s',
  (text) => {
    expect(gitWordsIn(text)).toHaveLength(1);
  },
);

it('leaves GitHub, ordinary words and the words of consent alone', () => {
  expect(gitWordsIn('De gebruikersnaam op GitHub. Taken, takels, emergency, digitaal, commissie.')).toEqual(
    [],
  );
  expect(gitWordsIn('ook in voorstellen (pull requests), in zijtakken (branches) en')).toEqual([]);
  expect(gitWordsIn('ook in pull requests')).toHaveLength(1);
});
