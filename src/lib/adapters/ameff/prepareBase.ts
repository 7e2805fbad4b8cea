import { readFile } from 'node:fs/promises';
import { nameOf } from '../../archimate/model.ts';
import { readAmeff } from '../../archimate/read.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Base, makeBase } from '../../landscape/base.ts';
import { gemmaPartOf } from '../../landscape/gemmaPart.ts';
import { makeOwnPart } from '../../landscape/ownPart.ts';
import type { Configuration } from '../configuration.ts';
import { readGemmaBasis } from '../gemmaBasis.ts';
import { sha256Of } from '../sha256Of.ts';
import { exportCodeFingerprint } from './fingerprint.ts';

export type PreparedBase =
  | {
      readonly kind: 'basis';
      readonly base: Base;
      /** With the path of the file, for whoever runs the command. */
      readonly name: string;
      /** Without anything of this machine, for what is published. */
      readonly description: string;
      readonly fingerprint: string;
    }
  | { readonly kind: 'fouten'; readonly diagnostics: readonly Diagnostic[] };

/**
 * What landscapes stand on: the release in `file`, else the one that GEMMA_BASIS names (with the checksum that the
 * configuration demands), else the catalogue's own part of GEMMA.
 * @param env  where GEMMA_BASIS is looked up; `{}` for the own part whatever the machine has
 * @param file AMEFF file that the user chose; any release will do
 */
export async function prepareBase(
  catalogue: Catalogue,
  configured: Configuration['gemmaBasis'],
  file: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<PreparedBase> {
  const code = await exportCodeFingerprint();
  if (file !== undefined) return fromBytes(code, await readFile(file), file);
  const basis = await readGemmaBasis(configured, env.GEMMA_BASIS ?? '');
  switch (basis.state) {
    case 'refused':
      return { kind: 'fouten', diagnostics: [basis.diagnostic] };
    case 'present':
      return fromBytes(code, basis.bytes, basis.file);
    case 'absent': {
      const part = gemmaPartOf(catalogue.gemma);
      const checksum = sha256Of(JSON.stringify(part));
      const name = `het deel van GEMMA ${part.release} dat in de catalogus staat`;
      return {
        kind: 'basis',
        base: makeOwnPart(part),
        name,
        description: name,
        fingerprint: `${code} ${checksum}`,
      };
    }
  }
}

function fromBytes(code: string, bytes: Uint8Array, file: string): PreparedBase {
  const { model, diagnostics } = readAmeff(bytes, file);
  if (model === undefined || diagnostics.some(({ severity }) => severity === 'fout')) {
    return { kind: 'fouten', diagnostics };
  }
  const checksum = sha256Of(bytes);
  return {
    kind: 'basis',
    base: makeBase(model),
    name: `${file} (SHA-256 ${checksum})`,
    description: `${nameOf(model)} (SHA-256 ${checksum})`,
    fingerprint: `${code} ${checksum}`,
  };
}
