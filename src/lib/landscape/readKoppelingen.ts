import { type ArchimateRelationship, nameOf } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { ameffImportTexts } from '../diagnostics/texts/ameffImport.ts';
import { voorzieningId } from './addElements.ts';
import { objectIdOfElement, type ReadContext, type ReadRecord } from './readContext.ts';
import { isoDay } from './readPakketten.ts';
import { titlesOf, valueOfTitle } from './valueOfTitle.ts';

/** The koppelingen in a model: every Flow that touches a recognised application. */
export function readKoppelingen(context: ReadContext): readonly ReadRecord[] {
  const { model, applicatieOf } = context;
  const records: ReadRecord[] = [];
  for (const flow of model.relationships) {
    if (flow.type !== 'Flow' || !(applicatieOf.has(flow.source) || applicatieOf.has(flow.target))) continue;
    const record = recordOf(context, flow);
    if (record !== undefined) records.push(record);
  }
  return records;
}

function recordOf(context: ReadContext, flow: ArchimateRelationship): ReadRecord | undefined {
  const { model, applicatieOf } = context;
  // `wordOf` reports a word that is unknown; a Flow without one goes from its source to its target.
  const richting = wordOf(context, flow, 'Richting', 'richting') ?? 'heen';
  const isTurned = richting === 'terug' || !applicatieOf.has(flow.source);
  const [first, second] = isTurned ? [flow.target, flow.source] : [flow.source, flow.target];
  const van = applicatieOf.get(first);
  const naar = applicatieOf.get(second);
  const voorziening = naar === undefined ? voorzieningOf(context, second) : undefined;
  if (van === undefined || (naar === undefined && voorziening === undefined)) {
    const unknown = van === undefined ? first : second;
    const element = context.elements.get(unknown);
    const naamOf = (id: string) => nameOf(context.elements.get(id) ?? { names: [{ text: id }] });
    const label = nameOf(flow) || `${naamOf(flow.source)} → ${naamOf(flow.target)}`;
    const params = { label, naam: element === undefined ? unknown : nameOf(element) };
    context.report(diagnose(ameffImportTexts.unknownEnd, params, context.placeOf(flow.identifier)));
    return undefined;
  }
  const text = (name: string) => propertyValue(flow, name, model) || undefined;
  const standaarden = linked(context, flow, 'Standaardversie ID', ({ target }) =>
    context.gemmaOf.get(target),
  );
  const intermediair = linkedApplicatie(context, flow);
  const gegevens = text('Gegevens')?.split('; ');
  const transport = wordOf(context, flow, 'Transportprotocol', 'transport');
  const basis = wordOf(context, flow, 'Type', 'basis');
  const vanaf = text('Datum');
  return {
    van,
    ...(naar === undefined ? { voorziening } : { naar }),
    // A Flow that leaves the facility comes back, seen from the application.
    richting: isTurned && richting === 'heen' ? 'terug' : richting,
    status: wordOf(context, flow, 'Status', 'status') ?? 'in-productie',
    ...(vanaf === undefined ? {} : { vanaf: isoDay(vanaf) }),
    ...(transport === undefined ? {} : { transport }),
    ...(basis === undefined ? {} : { basis }),
    ...(standaarden.length === 0 ? {} : { standaarden }),
    ...(intermediair === undefined ? {} : { intermediair }),
    ...(gegevens === undefined ? {} : { gegevens }),
  };
}

/** Ids in a property, else what Associations from the Flow lead to. */
function linked(
  { model }: ReadContext,
  flow: ArchimateRelationship,
  property: string,
  idOf: (relation: ArchimateRelationship) => string | undefined,
): readonly string[] {
  const written = propertyValue(flow, property, model);
  if (written !== undefined && written !== '') return written.split('; ');
  return model.relationships
    .filter(({ type, source }) => type === 'Association' && source === flow.identifier)
    .flatMap((relation) => idOf(relation) ?? []);
}

function linkedApplicatie(
  { model, applicatieOf }: ReadContext,
  flow: ArchimateRelationship,
): string | undefined {
  const relation = model.relationships.find(
    ({ type, source, target }) =>
      type === 'Association' && source === flow.identifier && applicatieOf.has(target),
  );
  return relation === undefined ? undefined : applicatieOf.get(relation.target);
}

function voorzieningOf(
  { model, catalogue, gemmaOf, elements }: ReadContext,
  identifier: string,
): string | undefined {
  const objectId = gemmaOf.get(identifier);
  if (objectId !== undefined && catalogue.voorzieningen.has(objectId)) return objectId;
  const element = elements.get(identifier);
  if (element === undefined) return undefined;
  const own = objectIdOfElement(element, model);
  for (const { id, naam } of catalogue.voorzieningen.values()) {
    if (own === voorzieningId(id) || naam === nameOf(element)) return id;
  }
  return undefined;
}

function wordOf(
  context: ReadContext,
  flow: ArchimateRelationship,
  property: string,
  field: string,
): string | undefined {
  const value = propertyValue(flow, property, context.model);
  if (value === undefined || value === '') return undefined;
  const known = valueOfTitle('koppeling', [field], value);
  if (known === undefined) {
    const params = { property, value, allowed: titlesOf('koppeling', [field]) };
    context.report(diagnose(ameffImportTexts.unknownWord, params, context.placeOf(flow.identifier)));
  }
  return known;
}
