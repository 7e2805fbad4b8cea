/** What an import command was asked to do. */
export interface ImportArguments {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly help: boolean;
  /** File behind the importer's own option. */
  readonly optionFile: string | undefined;
  /** What is wrong with the arguments, in plain Dutch; empty when all is well. */
  readonly problems: readonly string[];
}

/** Reads the arguments of an import command. `fileOption` is the one option that takes a file (`gebruik`). */
export function parseImportArguments(args: readonly string[], fileOption?: string): ImportArguments {
  const files: string[] = [];
  const problems: string[] = [];
  let dryRun = false;
  let update = false;
  let help = false;
  let optionFile: string | undefined;
  const rest = [...args];
  while (rest.length > 0) {
    const argument = rest.shift() ?? '';
    if (argument === '--help' || argument === '-h') help = true;
    else if (argument === '--dry-run') dryRun = true;
    else if (argument === '--bijwerken') update = true;
    else if (fileOption !== undefined && argument === `--${fileOption}`) {
      optionFile = rest.shift();
      if (optionFile === undefined) problems.push(`Achter --${fileOption} hoort een bestand.`);
    } else if (argument.startsWith('-')) problems.push(`De optie ${argument} bestaat niet.`);
    else files.push(argument);
  }
  if (files.length === 0) problems.push('Geef het bestand dat u wilt inlezen.');
  return { files, dryRun, update, help, optionFile, problems };
}
