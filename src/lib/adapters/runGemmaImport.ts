import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readAmeff } from '../archimate/read.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { importGemma } from '../gemma/importGemma.ts';
import { reportGemma } from '../gemma/reportGemma.ts';
import { type ContentRoot, contentRoots, readRoots } from './disk.ts';
import { replaceFiles } from './replaceFiles.ts';
import type { CommandOutcome } from './runImport.ts';
import { sha256Of } from './sha256Of.ts';

const help = `npm run import:gemma -- BESTAND [opties]
Leest een GEMMA-release (AMEFF, .xml) en schrijft wat de catalogus ervan nodig heeft in gemma/.
Wat uit de release is verdwenen, blijft staan als vervallen. Zonder fouten, of er verandert niets.

  --dry-run              laat zien wat er zou veranderen en schrijf niets
  --release NAAM         naam van de release, als die niet in het bestand staat
  --terug                neem een oudere release aan dan die in de catalogus staat
  --markdown BESTAND     schrijf het verslag ook als Markdown, voor een pull request
  --help                 deze uitleg
`;

/** Reads a release and the content, lets `importGemma` decide, and writes last of all, into the public root. */
export async function runGemmaImport(
  args: readonly string[],
  roots: readonly ContentRoot[] = contentRoots(),
): Promise<CommandOutcome> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') return { output: `${wanted}\n\n${help}`, exitCode: 2 };
  if (wanted.help === true) return { output: help, exitCode: 0 };
  const { file } = wanted;
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { output: `Het bestand ${file} is niet te lezen.\n`, exitCode: 2 };
  const [root] = roots;
  if (root === undefined) return { output: 'Er is geen map met inhoud.\n', exitCode: 2 };

  const sources = await readRoots(roots);
  const { catalogue, diagnostics: presentDiagnostics } = loadCatalogue(sources);
  const { plan, diagnostics } = importGemma({
    read: readAmeff(bytes, file),
    options: {
      file,
      sha256: sha256Of(bytes),
      release: wanted.release,
      back: wanted.terug === true,
    },
    catalogue,
    presentDiagnostics,
    present: sources.filter(({ root: name, path }) => name === root.name && path.startsWith('gemma/')),
  });
  const messages = reportText(diagnostics);
  if (plan === undefined) return { output: `${messages}Er is niets gewijzigd.\n`, exitCode: 1 };

  const isSame = plan.files.length === 0 && plan.removed.length === 0;
  if (wanted['dry-run'] !== true && !isSame) await replaceFiles(root.folder, plan.files, plan.removed);
  if (wanted.markdown !== undefined) await writeFile(wanted.markdown, reportGemma(plan, 'markdown'));
  const number = plan.files.length + plan.removed.length;
  const count = number === 1 ? '1 bestand' : `${number} bestanden`;
  const end = isSame
    ? ''
    : wanted['dry-run'] === true
      ? `Proef: ${count} zou${number === 1 ? '' : 'den'} veranderen; er is niets geschreven.\n`
      : `${count} gewijzigd in ${root.name}/gemma.\n`;
  return { output: `${messages}${reportGemma(plan, 'text')}${end}`, exitCode: 0 };
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        release: { type: 'string' },
        terug: { type: 'boolean' },
        markdown: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [file, ...more] = positionals;
    if (values.help === true) return { ...values, file: '' };
    if (file === undefined) return 'Geef het bestand van de release dat u wilt inlezen.';
    if (more.length > 0) return `Geef één bestand; '${more[0]}' hoort hier niet.`;
    return { ...values, file };
  } catch (error) {
    const option = error instanceof Error ? (/'(--?[^' <]+)/.exec(error.message)?.[1] ?? '') : '';
    return `De optie ${option} bestaat niet of mist een waarde.`;
  }
}
