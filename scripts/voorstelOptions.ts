/** Options of the voorstel commands: as `options.ts`, but an option may come more than once, and there are examples. */
import { parseArgs } from 'node:util';
import { nearest } from '../src/lib/diagnostics/nearest.ts';

export interface RepeatableHelp {
  readonly title: string;
  readonly purpose: string;
  readonly options: Readonly<
    Record<string, { readonly value?: string; readonly help: string; readonly many?: true }>
  >;
  readonly examples: readonly string[];
}

export interface RepeatableOptions {
  readonly one: (name: string) => string | undefined;
  readonly many: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** Says what is wrong and how to get help, and ends with exit code 2. */
export function refuseUsage(message: string): never {
  console.error(message);
  console.error('Met --help ziet u alle opties en voorbeelden.');
  process.exit(2);
}

/**
 * Reads the options. An option with `many` takes all words up to the next option: `--van GM0756 GM1684`.
 * Ends the process for `--help` (0) and for a wrong option (2).
 */
export function readRepeatable(help: RepeatableHelp, argv = process.argv.slice(2)): RepeatableOptions {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(helpText(help));
    process.exit(0);
  }
  const values = new Map<string, string[]>();
  try {
    const { tokens } = parseArgs({
      args: spread(argv, help),
      strict: true,
      allowPositionals: false,
      tokens: true,
      options: Object.fromEntries(
        Object.entries(help.options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
        ]),
      ),
    });
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? 'ja']);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    const name = /'(--?[^' <]+)/.exec(error.message)?.[1] ?? /'([^']+)'/.exec(error.message)?.[1] ?? '';
    if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      refuseUsage(`'${name}' hoort hier niet: elk gegeven heeft een optie die met -- begint.`);
    const isUnknown = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    const near = isUnknown ? nearest(name.replace(/^-+/, ''), Object.keys(help.options)) : undefined;
    refuseUsage(
      isUnknown
        ? `De optie ${name} bestaat niet.${near === undefined ? '' : ` Bedoelt u --${near}?`}`
        : `Bij '${name}' ontbreekt een waarde, of er staat er een te veel. Begint de waarde met een streepje? Schrijf dan ${name}=waarde.`,
    );
  }
  return {
    one: (name) => values.get(name)?.at(-1),
    many: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

/** `--van A B` → `--van=A --van=B`. */
function spread(argv: readonly string[], help: RepeatableHelp): string[] {
  const args: string[] = [];
  let open: string | undefined;
  for (const word of argv) {
    if (word.startsWith('--')) {
      const name = word.slice(2);
      open = help.options[name]?.many === true ? name : undefined;
      if (open === undefined) args.push(word);
    } else args.push(open === undefined ? word : `--${open}=${word}`);
  }
  return args;
}

function helpText({ title, purpose, options, examples }: RepeatableHelp): string {
  const lines = [...Object.entries(options), ['help', { help: 'deze uitleg' }] as const].map(
    ([name, option]) => {
      const value = 'value' in option && option.value !== undefined ? ` ${option.value}` : '';
      return `  ${`--${name}${value}`.padEnd(24)} ${option.help}`;
    },
  );
  return `${title} -- [opties]\n${purpose}\n\n${lines.join('\n')}\n\nVoorbeelden:\n${examples.map((line) => `  ${line}`).join('\n')}`;
}

/** Options that every command with a voorstel as its result has. */
export const submitHelp = {
  wortel: {
    value: 'MAP',
    help: 'de map met records waarin het voorstel komt, een van CATALOGUS_WORTELS (standaard: de openbare)',
  },
  login: { value: 'NAAM', help: 'uw gebruikersnaam, voor de naam van de tak (standaard: lokaal)' },
  bewaar: {
    value: 'BESTAND',
    help: 'schrijft het voorstel in een bestand om te mailen, in plaats van in een tak',
  },
  versturen: {
    help: 'verstuurt de tak naar de gedeelde repository en opent het voorstel (met CATALOGUS_TOKEN) of geeft de link',
  },
  'dry-run': { help: 'laat alleen zien wat er zou veranderen' },
  json: { help: 'het resultaat als JSON' },
} as const;

export function submitOptions({ one, has }: RepeatableOptions) {
  return {
    isDryRun: has('dry-run'),
    isJson: has('json'),
    saveAs: one('bewaar'),
    isSent: has('versturen'),
    rootName: one('wortel'),
  };
}

/** `--openbaar MAP`: the catalogue beside a private repository, as it is now. */
export function publicCatalogueOf(folder: string | undefined) {
  return folder === undefined ? undefined : { repository: folder, base: 'main', root: 'content' };
}
