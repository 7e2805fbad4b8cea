/** One import in a source file. */
export interface Import {
  /** Importing file, from the top of the project. */
  readonly from: string;
  /** Imported file from the top of the project, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone at run time, so it moves no code. */
  readonly isTypeOnly: boolean;
}

const statement =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]/g;

/** The imports of a TypeScript or Astro file, dynamic ones included. Comments do not count. */
export function importsOf(from: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(statement)].map(([, type, named, dynamic]) => {
    const target = (named ?? dynamic ?? '').replace(/\?.*$/, '');
    const isIsland = target.startsWith('@islands/');
    const isPackage = !target.startsWith('.') && !isIsland;
    return {
      from,
      to: isIsland
        ? target.replace('@islands/', 'src/islands/')
        : isPackage
          ? target
          : resolveFrom(from, target),
      isPackage,
      isTypeOnly: type !== undefined,
    };
  });
}

function resolveFrom(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
