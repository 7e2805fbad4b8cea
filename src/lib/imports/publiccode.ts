import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { pathOfRecord } from '../model/paths.ts';
import type { Importer, ImportRecord } from './importer.ts';
import { indexOrganisations } from './organisations.ts';
import { ownerOf } from './owners.ts';
import { productOfRepo } from './products.ts';
import { publiccodeApplicatie } from './publiccodeApplicatie.ts';
import { readUsage } from './publiccodeUsage.ts';
import { type Publiccode, readPubliccode } from './readPubliccode.ts';
import { idOfName } from './shortIds.ts';

/** `import:publiccode`: open source products from their publiccode.yml, and who says to use them. */
export const publiccodeImport: Importer = {
  command: 'import:publiccode',
  help: [
    'Leest publiccode.yml-bestanden (standaard 0.2 tot en met 1.0) en schrijft per product één applicatie bij de eigenaar.',
    'Alleen feiten worden overgenomen: naam, adressen, licentie en versie. Beschrijvingen en personen niet.',
    'Een bestand met een fout wordt in zijn geheel geweigerd; de andere gaan door. De exitcode is dan 1.',
    'Heet een bestand eigenaar__repository.yml, dan is dat de repository; anders geeft het veld url die.',
  ],
  unit: 'many-files',
  fileOption: {
    name: 'gebruik',
    help: 'CSV met repo, organisatie_zoals_vermeld, cbs_code en bruikbaar: wie gebruikt wat (gaat voor usedBy)',
  },
  read: (inputs, catalogue, { optionFile }) => {
    const index = indexOrganisations(catalogue);
    const diagnostics: Diagnostic[] = [];
    const files: Publiccode[] = [];
    for (const input of inputs) {
      const read = readPubliccode(input);
      diagnostics.push(...read.diagnostics);
      if (read.value !== undefined) files.push(read.value);
    }
    const records = new Map<string, ImportRecord>();
    const add = (record: ImportRecord) => {
      if (!records.has(record.path)) records.set(record.path, record);
    };
    const applicationOfRepo = new Map<string, string>();
    let products = 0;
    for (const group of groupByProduct(files)) {
      const [leading, ...others] = group;
      if (leading === undefined) continue;
      const owner = ownerOf(leading, catalogue, index);
      const name = productOfRepo(leading.repo)?.naam ?? leading.name.text;
      const made = idOfName(name, 'other', leading.name.place);
      if ('fault' in owner || 'fault' in made) {
        if ('fault' in owner) diagnostics.push(owner.fault);
        if ('fault' in made) diagnostics.push(made.fault);
        continue;
      }
      products += 1;
      diagnostics.push(...conflicts(leading, others));
      if (owner.record !== undefined) add(owner.record);
      add({
        kind: 'applicatie',
        path: pathOfRecord('applicatie', owner.id, made.id),
        value: publiccodeApplicatie(name, leading, others),
        place: leading.place,
      });
      for (const { repo } of group) applicationOfRepo.set(repo.toLowerCase(), `${owner.id}/${made.id}`);
    }
    const usage = readUsage(files, optionFile, applicationOfRepo, index);
    diagnostics.push(...usage.diagnostics);
    for (const record of usage.records) add(record);
    const refused = inputs.length - files.length;
    const list = [...records.values()];
    const count = list.filter(({ kind }) => kind === 'gebruik').length;
    return {
      records: list,
      diagnostics,
      summary: [
        `Gelezen bestanden: ${inputs.length}, geweigerd: ${refused}. Applicaties: ${products}. Gebruik: ${count}.`,
      ],
    };
  },
};

/** Files of one product together, the leading repository first; the order of the input otherwise. */
function groupByProduct(files: readonly Publiccode[]): readonly (readonly Publiccode[])[] {
  const groups = new Map<string, Publiccode[]>();
  for (const file of files) {
    const key = productOfRepo(file.repo)?.repos[0] ?? file.repo.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()].map((group) => {
    const order = group[0] === undefined ? undefined : productOfRepo(group[0].repo)?.repos;
    if (order === undefined) return group;
    const rank = ({ repo }: Publiccode) =>
      order.findIndex((name) => name.toLowerCase() === repo.toLowerCase());
    return [...group].sort((a, b) => rank(a) - rank(b));
  });
}

function conflicts(leading: Publiccode, others: readonly Publiccode[]): Diagnostic[] {
  const spdx = ({ licence }: Publiccode) => (licence.kind === 'known' ? licence.spdx : licence.name);
  return others
    .filter((other) => spdx(other) !== spdx(leading))
    .map((other) =>
      diagnose(
        importTexts.publiccodeConflict,
        { field: 'legal.license', file: leading.file },
        { ...other.place, field: 'legal.license' },
      ),
    );
}
