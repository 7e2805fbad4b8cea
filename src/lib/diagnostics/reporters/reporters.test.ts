import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import { reportText } from './text.ts';

const fault: Diagnostic = {
  code: 'SWC201',
  severity: 'fout',
  file: 'content/a,b:c.yaml',
  line: 3,
  column: 5,
  field: 'naam',
  message: "'x\n::error::<b>|@vng #1 100%\u202E' bestaat niet.",
  hint: 'Zie https://www.example.nl/ [hier](x) `of` *zo*.',
};
const warning: Diagnostic = {
  ...fault,
  severity: 'waarschuwing',
  file: '-',
  message: 'iets.',
  hint: 'Doe iets.',
};

describe('reporters', () => {
  test('text: one line each, control characters made visible', () => {
    expect(reportText([fault, warning])).toBe(
      "content/a,b:c.yaml:3:5: fout: naam: 'x\\u000A::error::<b>|@vng #1 100%\\u202E' bestaat niet. Zie https://www.example.nl/ [hier](x) `of` *zo*. [SWC201]\n" +
        'waarschuwing: naam: iets. Doe iets. [SWC201]\n',
    );
  });

  test('annotations: no text can start a command, no path can end a property', () => {
    expect(reportGithub([fault, warning])).toBe(
      "::error file=content/a%2Cb%3Ac.yaml,line=3,col=5,title=SWC201::naam: 'x\\u000A::error::<b>|@vng #1 100%25\\u202E' bestaat niet. Zie https://www.example.nl/ [hier](x) `of` *zo*.\n" +
        '::warning title=SWC201::naam: iets. Doe iets.\n',
    );
  });

  test('Markdown: nothing acts as markup, mentions nobody and breaks no table', () => {
    expect(reportMarkdown([fault])).toBe(
      '## Controle: 1 fout, 0 waarschuwingen\n\n| soort | plaats | veld | wat en hoe | code |\n| --- | --- | --- | --- | --- |\n' +
        "| fout | content/a,b:c.yaml:3:5 | naam | 'x\\\\u000A::error::&#60;b&#62;\\|&#64;vng &#35;1 100%\\\\u202E' bestaat niet. Zie https&#58;//www&#46;example.nl/ \\[hier\\](x) \\`of\\` \\*zo\\*. | SWC201 |\n",
    );
    expect(reportMarkdown([])).toBe('## Controle: 0 fouten, 0 waarschuwingen\n\nAlles is in orde.\n');
  });

  test('JSON: counts and every diagnostic as it is', () => {
    expect(JSON.parse(reportJson([fault, warning]))).toEqual({
      fouten: 1,
      waarschuwingen: 1,
      meldingen: [fault, warning],
    });
  });
});
