import { describe, expect, it } from 'vitest';
import { wordsOfAddress } from './wordsOfAddress.ts';

describe('what somebody looked for who came to a page that is not there', () => {
  it.each([
    ['/applicaties/maykin-media/open-zak/', 'open zak'],
    ['/organisaties/gemeente-s%C3%BAdwest/index.html', 'gemeente súdwest'],
    ['/referentiecomponenten/a97b6545-d5a7-485d-9b13-3ce22db5b9cf/', 'referentiecomponenten'],
    ['/100%/', ''],
    ['/', ''],
    ['/404.html', ''],
  ])('%s: %j', (path, words) => {
    expect(wordsOfAddress(path)).toBe(words);
  });
});
