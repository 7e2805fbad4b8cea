import type { ArchimateElement, ArchimateRelationship } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { ameffImportTexts } from '../diagnostics/texts/ameffImport.ts';
import type { KeyPath } from '../model/record.ts';
import { dateOfStatus, statusOrder } from '../model/usageStatus.ts';
import { ownerIn, type ReadContext, type ReadRecord } from './readContext.ts';
import { isoDay, versionOf } from './readPakketten.ts';
import { titlesOf, valueOfTitle } from './valueOfTitle.ts';

const dateKeyOf: Readonly<Record<string, string>> = dateOfStatus;
const inOrderOfUse: readonly string[] = statusOrder;

/**
 * The usage in a model. Where the model says who takes what ("is afnemer van"), only what this organisation takes;
 * in a model without such relations, every recognised application.
 */
export function readGebruik(context: ReadContext): readonly ReadRecord[] {
  const { model, applicatieOf } = context;
  const owner = ownerIn(context);
  const takes = new Map<string, ArchimateRelationship>();
  let saysWhoTakes = false;
  for (const relation of model.relationships) {
    if (relation.type !== 'Association' || !applicatieOf.has(relation.target)) continue;
    if (propertyValue(relation, 'SWC type', model) !== 'Gebruik' && relation.source !== owner) continue;
    saysWhoTakes = true;
    if (relation.source === owner) takes.set(relation.target, relation);
  }
  const records: ReadRecord[] = [];
  for (const [identifier, applicatie] of applicatieOf) {
    const element = context.elements.get(identifier);
    if (element === undefined || (saysWhoTakes && !takes.has(identifier))) continue;
    if (!saysWhoTakes && isOnlyOtherEnd(context, identifier)) continue;
    records.push(recordOf(context, element, takes.get(identifier), applicatie));
  }
  return onePerApplicatie(context, records);
}

/** The catalogue has one usage per application; of several versions the one that is most in use counts. */
function onePerApplicatie(
  { report, placeOf, model }: ReadContext,
  records: readonly ReadRecord[],
): readonly ReadRecord[] {
  const rank = ({ status }: ReadRecord) => inOrderOfUse.indexOf(String(status));
  return [...Map.groupBy(records, ({ applicatie }) => String(applicatie))].flatMap(
    ([applicatie, versions]) => {
      const [kept, ...others] = [...versions].sort((a, b) => rank(a) - rank(b));
      if (kept === undefined) return [];
      if (others.length > 0) {
        const versies = versions.map(({ versie }) => String(versie ?? 'zonder versie'));
        const params = { applicatie, versies, kept: String(kept.versie ?? 'zonder versie') };
        report(diagnose(ameffImportTexts.severalVersions, params, placeOf(model.identifier)));
      }
      return [kept];
    },
  );
}

/** Without a word on who takes what, an application counts when it has a state of use or serves a component. */
function isOnlyOtherEnd({ model, elements }: ReadContext, identifier: string): boolean {
  const element = elements.get(identifier);
  const hasStatus = element !== undefined && propertyValue(element, 'Gebruik status', model) !== undefined;
  return (
    !hasStatus &&
    model.relationships.every(({ type, source }) => type !== 'Specialization' || source !== identifier)
  );
}

function recordOf(
  context: ReadContext,
  element: ArchimateElement,
  taken: ArchimateRelationship | undefined,
  applicatie: string,
): ReadRecord {
  const { model } = context;
  const said = (name: string) =>
    (taken && propertyValue(taken, name, model)) || propertyValue(element, name, model) || undefined;
  const status =
    wordOf(context, element, 'Gebruik status', ['status'], said('Gebruik status')) ?? 'in-productie';
  const datum = said('Gebruik datum');
  const hosting = wordOf(
    context,
    element,
    'Hosting',
    ['hosting'],
    taken && propertyValue(taken, 'Hosting', model),
  );
  const versie = (taken && versionOf(taken, model)) || versionOf(element, model) || undefined;
  const components = componentsOf(context, element.identifier);
  const diensten = taken && propertyValue(taken, 'Diensten', model);
  return {
    applicatie,
    status,
    ...(datum === undefined ? {} : { datums: { [dateKeyOf[status] ?? 'inProductie']: isoDay(datum) } }),
    ...(hosting === undefined ? {} : { hosting }),
    ...(versie === undefined ? {} : { versie }),
    ...(components.length === 0 ? {} : { referentiecomponenten: components }),
    ...(diensten === undefined || diensten === '' ? {} : { diensten: diensten.split('; ') }),
  };
}

/** Components that the application is used for; what it is only suited for is the supplier's to say. */
function componentsOf({ model, gemmaOf }: ReadContext, identifier: string): readonly string[] {
  return model.relationships.flatMap(({ type, source, target, names }) => {
    const objectId = type === 'Specialization' && source === identifier ? gemmaOf.get(target) : undefined;
    return objectId === undefined || names.some(({ text }) => text === 'is geschikt voor') ? [] : [objectId];
  });
}

function wordOf(
  context: ReadContext,
  element: ArchimateElement,
  property: string,
  path: KeyPath,
  value: string | undefined,
): string | undefined {
  if (value === undefined || value === '') return undefined;
  const known = valueOfTitle('gebruik', path, value);
  if (known === undefined) {
    const params = { property, value, allowed: titlesOf('gebruik', path) };
    context.report(diagnose(ameffImportTexts.unknownWord, params, context.placeOf(element.identifier)));
  }
  return known;
}
