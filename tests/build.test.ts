import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const organisatie = `# yaml-language-server: $schema=../../../schemas/organisatie.schema.json
naam: Proef
type: leverancier
status: actief
`;

/** Runs a command on a content root of its own, into a folder where an older site stands. */
function runWith(
  command: string,
  record: string,
): {
  readonly code: number;
  readonly text: string;
  readonly out: string;
  readonly file: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  const root = join(folder, 'content');
  const out = join(folder, 'site');
  mkdirSync(join(root, 'organisaties', 'proef'), { recursive: true });
  const file = join(root, 'organisaties', 'proef', 'organisatie.yaml');
  writeFileSync(file, record);
  mkdirSync(out);
  // A build takes the place of a site only.
  if (command === 'build') mkdirSync(join(out, 'bestanden'));
  writeFileSync(join(out, 'index.html'), 'de oude site');
  try {
    const text = execFileSync(process.execPath, ['scripts/run.mjs', command, '--uit', out], {
      env: { ...process.env, CATALOGUS_WORTELS: root },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: 0, text, out, file };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }; // by execFileSync
    return { code: status, text: `${stdout}${stderr}`, out, file };
  }
}

describe('npm run build', () => {
  it('stops at a fault in the content, says where, and leaves the old site', () => {
    const { code, text, out, file } = runWith('build', organisatie.replace('actief', 'actif'));
    expect(code).toBe(1);
    expect(text).toMatch(new RegExp(`^${file}:4:\\d+: fout: status: .*actief.*\\[SWC\\d+\\]$`, 'm'));
    expect(text).toContain('De website is niet gemaakt');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('de oude site');
    expect(existsSync(join(out, '..', '.site-nieuw'))).toBe(false);
    expect(existsSync(join(out, '..', '.site.json'))).toBe(false);
  });
});

describe.each([
  ['export', 'lijsten'],
  ['publication', 'csv'],
])('%s', (command, folder) => {
  it('makes nothing of content with faults', () => {
    const { code, text, out } = runWith(command, organisatie.replace('actief', 'actif'));
    expect(code).toBe(1);
    expect(text).toContain(':4:');
    expect(text).toContain('Er is niets geschreven');
    expect(readdirSync(out)).toEqual(['index.html']);
  });

  it('writes the lists of content without faults', () => {
    const { code, out } = runWith(command, organisatie);
    expect(code).toBe(0);
    expect(readdirSync(out, { recursive: true }).join()).toContain(folder);
  });
});
