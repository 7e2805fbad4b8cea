import type { ErrorObject } from 'ajv';
import type { FileKind } from '../model/kinds.ts';
import applicatie from './generated/applicatie.js';
import collega from './generated/collega.js';
import contract from './generated/contract.js';
import dienst from './generated/dienst.js';
import gebruik from './generated/gebruik.js';
import gemmaElementen from './generated/gemma-elementen.js';
import gemmaRelaties from './generated/gemma-relaties.js';
import gemmaRelease from './generated/gemma-release.js';
import gemmaView from './generated/gemma-view.js';
import koppeling from './generated/koppeling.js';
import notitie from './generated/notitie.js';
import omleidingen from './generated/omleidingen.js';
import organisatie from './generated/organisatie.js';
import stewards from './generated/stewards.js';
import voorzieningen from './generated/voorzieningen.js';
import zoekwoorden from './generated/zoekwoorden.js';

/** A ready-made AJV validator: true when the value fits; otherwise `errors` holds all faults of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** The validator of each kind of file. */
export const validators: Readonly<Record<FileKind, Validator>> = {
  organisatie,
  collega,
  applicatie,
  dienst,
  gebruik,
  koppeling,
  contract,
  notitie,
  stewards,
  voorzieningen,
  omleidingen,
  zoekwoorden,
  'gemma-release': gemmaRelease,
  'gemma-elementen': gemmaElementen,
  'gemma-relaties': gemmaRelaties,
  'gemma-view': gemmaView,
};
