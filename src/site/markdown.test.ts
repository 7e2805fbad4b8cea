import { expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

it('reads paragraphs, lists, emphasis and http(s) links', () => {
  expect(readMarkdown('Een **vet** woord\nen meer.\n\n- een\n- [twee](https://example.nl/a)\n')).toEqual([
    {
      kind: 'paragraph',
      parts: [
        { kind: 'text', text: 'Een ' },
        { kind: 'strong', text: 'vet' },
        { kind: 'text', text: ' woord en meer.' },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'text', text: 'een' }],
        [{ kind: 'link', text: 'twee', href: 'https://example.nl/a' }],
      ],
    },
  ]);
});

it('leaves HTML and other links as the text that they are', () => {
  const text = '<script>alert(1)</script> [klik](javascript:alert(1))';
  expect(readMarkdown(text)).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text }] }]);
});
