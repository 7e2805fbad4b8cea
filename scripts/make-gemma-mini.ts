/**
 * `node scripts/make-gemma-mini.ts BRON.xml [DOEL.xml]`: makes the test fixture from a small part of a GEMMA release.
 * Names, ids, types, relations, geometry and factual properties stay; sentences of GEMMA are not copied.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { checkFile } from '../src/lib/archimate/checkFile.ts';
import { keepFacts } from '../src/lib/archimate/keepFacts.ts';
import { dutch } from '../src/lib/archimate/model.ts';
import { writeAmeff } from '../src/lib/archimate/write.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';

const FACTS = new Set([
  'Afkorting',
  'Architectuurtool',
  'BBN',
  'BIV score BBN',
  'Beheerder',
  'Beschikbaarheid',
  'Bron',
  'Compliancy URL',
  'Contextview',
  'GEMMA sortering',
  'GEMMA status',
  'GEMMA subtype',
  'GEMMA type',
  'Integriteit',
  'Object ID',
  'Publiceren',
  'Release',
  'Roundtrip',
  'Specialization',
  'Status',
  'Titel view SWC',
  'Type model',
  'URL',
  'Verbindingsrol',
  'Versieaanduiding',
  'Vertrouwelijkheid',
  'Viewtype',
]);

const [source, target = 'tests/fixtures/gemma/gemma-mini.xml'] = process.argv.slice(2);
if (source === undefined || source.startsWith('-')) {
  process.stderr.write('Gebruik: node scripts/make-gemma-mini.ts BRON.xml [DOEL.xml]\n');
  process.exitCode = 2;
} else {
  const { model, diagnostics } = checkFile(await readFile(source), source);
  process.stdout.write(reportText(diagnostics));
  if (!model || diagnostics.some(({ severity }) => severity === 'fout')) {
    process.exitCode = 1;
  } else {
    const mini = { ...keepFacts(model, FACTS), identifier: 'id-gemma-mini', names: dutch('GEMMA mini') };
    await writeFile(target, writeAmeff(mini));
    console.log(
      `${target}: ${mini.elements.length} elementen, ${mini.relationships.length} relaties, ${mini.views.length} views.`,
    );
  }
}
