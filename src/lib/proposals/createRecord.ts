import { diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { privateKinds } from '../model/kinds.ts';
import { gebruikName, koppelingName, pathOfRecord } from '../model/paths.ts';
import { maxSlugLength, slugify } from '../model/slug.ts';
import type { Draft } from './draft.ts';
import type { CreateEdit } from './edits.ts';
import { inTermsOf, presentGebruik, presentKoppeling } from './presentRecord.ts';
import { isRecord } from './references.ts';
import type { PlainRecord } from './sources.ts';

/**
 * Puts a new record into the draft. Gives the path of the record that it turned out to be when usage or a link was
 * there already: that one is changed instead; what the new value does not say, stays.
 */
export function createRecord(draft: Draft, asked: CreateEdit): string | undefined {
  const { kind, value } = asked;
  if (privateKinds.has(kind) && !draft.sources.isPrivate) {
    return draft.fault(diagnose(proposalTexts.privateOnly, { kind }, draft.place('')));
  }
  if (kind === 'organisatie') return createOrganisatie(draft, asked);
  // An old id keeps working, but its folder is gone.
  const organisatie = draft.sources.current('organisaties', asked.organisatie);
  const edit = { ...asked, organisatie };
  if (!draft.has('organisatie', organisatie)) {
    return draft.fault(
      diagnose(proposalTexts.unknownTarget, { what: 'de organisatie', id: organisatie }, draft.place('')),
    );
  }
  if (kind === 'gebruik') return createGebruik(draft, edit);
  if (kind === 'koppeling') return createKoppeling(draft, edit);
  const name = edit.name ?? nameOf(kind, value);
  const field = kind === 'collega' ? 'github.login' : 'naam';
  return writeNew(draft, pathOfRecord(kind, organisatie, name), name, field, value, kind);
}

function nameOf(kind: CreateEdit['kind'], value: PlainRecord): string {
  if (kind === 'collega') return isRecord(value.github) ? String(value.github.login ?? '') : '';
  if (kind === 'contract')
    return slugify(`${text(value.soort)} ${text(value.gebruik).split('/').at(-1) ?? ''}`);
  if (kind === 'notitie') return slugify(text(value.onderwerp));
  return slugify(text(value.naam));
}

function createOrganisatie(draft: Draft, { organisatie, value }: CreateEdit): undefined {
  const naam = text(value.naam);
  const made = value.type === 'gemeente' ? gemeenteFolder(naam) : organisatieFolder(naam);
  const folder = organisatie === '' ? made : organisatie;
  return writeNew(draft, pathOfRecord('organisatie', folder, folder), folder, 'naam', value, 'organisatie');
}

/** Folder of a gemeente with this name; empty for a name without letters or digits, which would be anybody's. */
export function gemeenteFolder(naam: string): string {
  const own = slugify(naam.replace(/^gemeente\s+/i, ''));
  return own === '' ? '' : organisatieFolder(`gemeente-${own}`);
}

/** Folder of an organisation with this name. */
export function organisatieFolder(naam: string): string {
  return slugify(naam, maxSlugLength.organisatie);
}

function writeNew(
  draft: Draft,
  path: string,
  name: string,
  field: string,
  value: PlainRecord,
  kind: CreateEdit['kind'],
): undefined {
  // What makes no safe file name is refused here, before it can become a path.
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)) {
    return draft.fault(diagnose(proposalTexts.noName, { field }, draft.place('')));
  }
  if (draft.text(path) !== undefined) {
    return draft.fault(diagnose(proposalTexts.exists, { what: `${kind} '${name}'` }, draft.place(path)));
  }
  draft.write(path, value);
}

function createGebruik(draft: Draft, { organisatie, value }: CreateEdit): string | undefined {
  const asked = text(value.applicatie);
  if (!draft.has('applicatie', asked)) {
    return draft.fault(
      diagnose(proposalTexts.unknownTarget, { what: 'de applicatie', id: asked }, draft.place('')),
    );
  }
  const { current } = draft.sources;
  const present = presentGebruik(draft.records('gebruik', organisatie), asked, current);
  if (present !== undefined) {
    draft.write(present.path, { ...present.value, ...inTermsOf(present.value, value, current) });
    return present.path;
  }
  const applicatie = current('applicaties', asked);
  const name = gebruikName(applicatie);
  draft.write(pathOfRecord('gebruik', organisatie, name), { ...value, applicatie });
  return undefined;
}

function createKoppeling(draft: Draft, { organisatie, value }: CreateEdit): string | undefined {
  const { current } = draft.sources;
  const present = presentKoppeling(draft.records('koppeling', organisatie), value, current);
  if (present !== undefined) {
    draft.write(present.path, { ...present.value, ...inTermsOf(present.value, value, current) });
    return present.path;
  }
  const van = text(value.van);
  const other = text(value.naar) || text(value.voorziening);
  const currentEnd = (id: string) => current(id.includes('/') ? 'applicaties' : 'voorzieningen', id);
  for (let serial = 1; ; serial += 1) {
    const name = koppelingName(current('applicaties', van), currentEnd(other), serial);
    const path = pathOfRecord('koppeling', organisatie, name);
    if (draft.text(path) === undefined) return writeNew(draft, path, safe(name), 'van', value, 'koppeling');
  }
}

/** `a--b` is no slug but a fine file name: checked with the double dash taken as one. */
function safe(name: string): string {
  return name.replace('--', '-');
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
