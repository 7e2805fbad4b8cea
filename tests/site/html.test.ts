import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { read, samplePages } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes `<meta … />` as the source has it; both are HTML.
    'void-style': 'off',
    // Several spaces in a class list come from optional classes.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
  },
});

/** Astro writes this rule beside an island; where it stands is not ours to choose. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html.replace(islandStyle, ''));
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ ruleId, message, line, column }) => `${line}:${column} ${message} [${ruleId}]`),
  );
}

describe('HTML', () => {
  it.each(samplePages())('%s is valid', async (path) => {
    expect(await faultsOf(read(path).toString('utf8'))).toEqual([]);
  });

  it('refuses a page that is not', async () => {
    const faults = await faultsOf(
      '<!doctype html><html lang="nl"><head><title>x</title></head><body><p><div></div></p></body></html>',
    );
    expect(faults).not.toEqual([]);
  });
});
