import { exportPart } from '../lib/landscape/exportPart.ts';
import type { LandscapeFile } from '../lib/landscape/landscapeFile.ts';
import type { PartScope } from '../lib/landscape/narrowLandscape.ts';
import type { GemmaPart } from '../lib/landscape/ownPart.ts';
import { readJson } from './readJson.ts';
import { saveFile } from './saveFile.ts';

/**
 * Makes an AMEFF file and lets the browser save it.
 * @throws when a file of the site cannot be read, or the application is not used
 */
export async function makeAmeff(
  address: string,
  root: string,
  scope: PartScope | undefined,
): Promise<{ readonly name: string; readonly milliseconds: number; readonly notes: readonly string[] }> {
  const file = (await readJson(address)) as LandscapeFile; // written by the build
  const gemma = `${root}gemma/${file.gemma}`;
  const needsGemma = scope?.kind === 'landschap';
  const part = needsGemma ? ((await readJson(gemma)) as GemmaPart) : undefined; // written by the build
  const started = performance.now();
  const made = await exportPart(file, scope, async () => part ?? ((await readJson(gemma)) as GemmaPart));
  if (made === undefined) throw new Error('not used');
  const milliseconds = performance.now() - started;
  saveFile(made.fileName, new Blob([made.text], { type: 'application/xml' }));
  return { name: made.fileName, milliseconds, notes: made.notes };
}
