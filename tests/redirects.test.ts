import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A content root of its own, built below a subfolder. */
function build(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'omleiding-'));
  const root = join(folder, 'content');
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync('content/gemma', join(root, 'gemma'), { recursive: true });
  const out = join(folder, 'site');
  execFileSync(process.execPath, ['scripts/run.mjs', 'build', '--uit', out], {
    env: {
      ...process.env,
      CATALOGUS_WORTELS: root,
      CATALOGUS_PAD: '/catalogus/',
      CATALOGUS_SITE: 'https://site.example',
    },
    stdio: 'pipe',
  });
  return out;
}

test('an old address leads on without a script, has a link to follow, and stays out of search engines', () => {
  const header = (kind: string, up: string) =>
    `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json\n`;
  const out = build({
    'organisaties/nieuw/organisatie.yaml': `${header('organisatie', '../../../')}naam: Nieuw BV\ntype: leverancier\nstatus: actief\n`,
    'organisaties/nieuw/applicaties/zaken.yaml': `${header('applicatie', '../../../../')}naam: Zaken\nstatus: actief\nsoort: applicatie\n`,
    'beheer/omleidingen.yaml': `${header('omleidingen', '../../')}organisaties:\n  oud: nieuw\n`,
  });
  for (const [old, target, name] of [
    ['organisaties/oud', 'organisaties/nieuw', 'Nieuw BV'],
    ['organisaties/oud/landschap', 'organisaties/nieuw/landschap', 'Landschap van Nieuw BV'],
    ['applicaties/oud/zaken', 'applicaties/nieuw/zaken', 'Zaken'],
  ]) {
    const html = readFileSync(join(out, old ?? '', 'index.html'), 'utf8');
    const address = `/catalogus/${target}/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0;url=${address}"`);
    expect(html).toContain(`<link rel="canonical" href="https://site.example${address}"`);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain(`<a href="${address}">Ga naar ${name}</a>`);
  }
});
