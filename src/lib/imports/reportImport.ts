import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import type { Importer } from './importer.ts';
import type { ImportPlan } from './planImport.ts';

/** Everything that the report of an import tells. */
export interface ImportOutcome {
  readonly summary: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Omit<ImportPlan, 'diagnostics'>;
  readonly mode: 'written' | 'dry-run' | 'refused';
}

/** The report of one import run as text, in plain Dutch. A dry run names every file; a real run counts them. */
export function reportImport({ summary, diagnostics, plan, mode }: ImportOutcome): string {
  const lines = summary.map((sentence) => `${sentence}\n`);
  const fresh = plan.files.filter(({ state }) => state === 'nieuw');
  const changed = plan.files.filter(({ state }) => state === 'gewijzigd');
  for (const { path, state, details } of mode === 'dry-run' ? plan.files : changed) {
    const behind = details.length === 0 ? '' : ` (${details.join('; ')})`;
    lines.push(`  ${state}: ${path}${behind}\n`);
  }
  lines.push(
    `Nieuw: ${fresh.length}. Gewijzigd: ${changed.length}. Onveranderd: ${plan.unchanged}.\n`,
    `${closing(mode, plan.files.length)}\n`,
  );
  return `${reportText(sortDiagnostics(diagnostics))}${lines.join('')}`;
}

function closing(mode: ImportOutcome['mode'], files: number): string {
  if (mode === 'refused') return 'Er is niets geschreven. Herstel eerst de fouten hierboven.';
  if (files === 0) return 'Er is niets geschreven: alles stond er al.';
  return mode === 'dry-run'
    ? 'Er is niets geschreven (--dry-run).'
    : `${files} ${files === 1 ? 'bestand' : 'bestanden'} geschreven.`;
}

/** The text of `--help`. */
export function helpText({ command, help, fileOption, unit }: Importer): string {
  const files = unit === 'many-files' ? 'MAP of BESTANDEN' : 'BESTAND';
  const extra = fileOption === undefined ? '' : ` [--${fileOption.name} BESTAND]`;
  const option = fileOption === undefined ? '' : `  --${fileOption.name} BESTAND  ${fileOption.help}\n`;
  return `Gebruik: npm run ${command} -- ${files}${extra} [--dry-run] [--bijwerken]

${help.join('\n')}

  --dry-run    zegt wat er zou veranderen en schrijft niets
  --bijwerken  neemt ook waarden over die in de catalogus anders zijn, als het record uit deze bron komt
${option}
Een tweede keer inlezen van hetzelfde bestand schrijft niets. Wat met de hand is aangepast, blijft staan en wordt gemeld.
Een waarde wordt alleen vervangen als dezelfde bron een latere peildatum heeft, of met --bijwerken.
Exitcode: 0 goed, 1 fouten in de bron, 2 verkeerd gebruik van dit commando.
`;
}
