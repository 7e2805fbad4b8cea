/** Reads the options of a command, explains them with `--help`, and refuses what it does not know (exit code 2). */
import { parseArgs } from 'node:util';
import { nearest } from '../src/lib/diagnostics/nearest.ts';

export interface CommandHelp<Name extends string> {
  /** How the user starts it: `npm run build`. */
  readonly title: string;
  /** One Dutch sentence. */
  readonly purpose: string;
  /** Per option without its dashes; with `value` it takes one, otherwise it is a switch. */
  readonly options: Readonly<Record<Name, { readonly value?: string; readonly help: string }>>;
}

/**
 * The options as text; a switch that is on gives `ja`. Ends the process for `--help` (0) and for a wrong option (2).
 *
 * @param argv  arguments after the script
 */
export function readOptions<Name extends string>(
  help: CommandHelp<Name>,
  argv: readonly string[] = process.argv.slice(2),
): Readonly<Partial<Record<Name, string>>> {
  const described = Object.entries<{ readonly value?: string; readonly help: string }>(help.options);
  try {
    const { values } = parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(
          described.map(([name, { value }]) => [
            name,
            { type: value === undefined ? ('boolean' as const) : ('string' as const) },
          ]),
        ),
      },
    });
    if (values.help === true) {
      console.log(helpText(help.title, help.purpose, described));
      process.exit(0);
    }
    const empty = Object.entries(values).find(([, value]) => String(value) === '')?.[0];
    // `--uit=$MAP` with an unset variable would write to the top of the disk or of the checkout.
    if (empty !== undefined) {
      console.error(`Deze opdracht is niet goed: achter --${empty} staat geen waarde.\n`);
      console.error(helpText(help.title, help.purpose, described));
      process.exit(2);
    }
    // `strict` allows the described names only.
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value === true ? 'ja' : String(value)]),
    ) as Partial<Record<Name, string>>;
  } catch (error) {
    const { code, message } = error as Error & { code?: string }; // thrown by parseArgs
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(
      `Deze opdracht is niet goed: ${explain(message, code, ['help', ...described.map(([name]) => name)])}\n`,
    );
    console.error(helpText(help.title, help.purpose, described));
    process.exit(2);
  }
}

function explain(message: string, code: string, names: readonly string[]): string {
  const option = /'(--?[^' <]+)/.exec(message)?.[1] ?? /'([^']+)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(option.replace(/^-+/, ''), names);
    return `de optie ${option} bestaat niet.${near === undefined ? '' : ` Bedoelt u --${near}?`}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `'${option}' hoort hier niet.`;
  return `bij de optie ${option} ontbreekt een waarde, of er staat er een te veel.`;
}

function helpText(
  title: string,
  purpose: string,
  described: readonly (readonly [string, { readonly value?: string; readonly help: string }])[],
): string {
  const lines = [...described, ['help', { help: 'deze uitleg' }] as const].map(
    ([name, { value, help }]) =>
      `  ${`--${name}${value === undefined ? '' : ` ${value}`}`.padEnd(22)} ${help}`,
  );
  const separator = title.startsWith('npm') ? ' --' : '';
  return `${title}${separator} [opties]\n${purpose}\n\n${lines.join('\n')}`;
}
