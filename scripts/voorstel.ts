/** `npm run voorstel`: makes a voorstel of new and changed records. Exit 0 good, 1 faults, 2 usage. */
import { readKeptProposal, sendBranch, sentAsJson } from '../src/lib/adapters/forge/sendBranch.ts';
import { GuardUsageError } from '../src/lib/adapters/gitSandbox.ts';
import { findRepository, openCatalogue, submitProposal } from '../src/lib/adapters/proposalCommand.ts';
import { proposalOf } from '../src/lib/adapters/proposalRequest.ts';
import { RequestError } from '../src/lib/adapters/requestError.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';
import { readRepeatable, refuseUsage, submitHelp, submitOptions } from './voorstelOptions.ts';

/** The option that reads a file of this kind, for who gives the file alone: `npm run voorstel -- gebruik.xlsx`. */
const optionOf: Readonly<Record<string, string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  xml: 'ameff',
  json: 'voorstelbestand',
};
const [first = '', ...others] = process.argv.slice(2);
const option = first.startsWith('-')
  ? undefined
  : optionOf[/\.([a-z]+)$/i.exec(first)?.[1]?.toLowerCase() ?? ''];
const words = option === undefined ? process.argv.slice(2) : [`--${option}=${first}`, ...others];

const options = readRepeatable(
  {
    title: 'npm run voorstel',
    purpose:
      'Maakt een voorstel in een eigen tak. Uw bestanden en uw werk dat nog niet is vastgelegd, blijven zoals zij zijn.',
    options: {
      nieuw: {
        value: 'SOORT',
        help: 'een nieuw record: organisatie, collega, applicatie, dienst, gebruik of koppeling',
      },
      wijzig: { value: 'PAD', help: 'een bestaand record wijzigen' },
      verwijder: { value: 'PAD', help: 'een bestaand record weghalen' },
      beeindig: { value: 'APPLICATIE', help: 'gebruik beëindigen, met --organisatie en --datum' },
      csv: { value: 'BESTAND', help: 'een tabel inlezen (CSV); --soort als de naam het niet zegt' },
      xlsx: { value: 'BESTAND', help: 'een tabel inlezen (Excel); --soort als de naam het niet zegt' },
      publiccode: {
        value: 'BESTAND',
        help: 'een publiccode.yml inlezen als applicatie van --organisatie',
      },
      ameff: { value: 'BESTAND', help: 'een landschap uit een architectuurtool inlezen, met --organisatie' },
      voorstelbestand: { value: 'BESTAND', help: 'een gemaild voorstel (JSON) inlezen' },
      organisatie: { value: 'MAP', help: 'de organisatie waar het record bij hoort' },
      veld: {
        value: 'PAD=WAARDE',
        help: 'één veld; mag vaker. Lijsten met | ertussen; leeg haalt het veld weg',
      },
      uit: { value: 'BESTAND', help: 'velden uit een YAML-bestand' },
      soort: { value: 'SOORT', help: 'wat er in de tabel staat' },
      datum: { value: 'DATUM', help: 'de dag waarop het gebruik stopt (jjjj-mm-dd)' },
      titel: { value: 'TEKST', help: 'de titel van het voorstel' },
      tak: { value: 'TAK', help: 'een voorstel dat al klaarstaat, met --versturen' },
      ...submitHelp,
    },
    examples: [
      'npm run voorstel -- --nieuw gebruik --organisatie gemeente-utrecht --veld applicatie=ibabs/ibabs --veld status=in-productie',
      'npm run voorstel -- --wijzig content/organisaties/gemeente-utrecht/organisatie.yaml --veld website=https://www.example.nl --dry-run',
      'npm run voorstel -- --beeindig ibabs/ibabs --organisatie gemeente-utrecht --datum 2026-12-31',
      'npm run voorstel -- --csv gebruik.csv --bewaar voorstel.json',
      'npm run voorstel -- gebruik-gemeente-utrecht.xlsx --dry-run',
      'npm run voorstel -- --publiccode publiccode.yml --organisatie maykin-media',
      'npm run voorstel -- --ameff landschap.xml --organisatie gemeente-utrecht --dry-run',
      'npm run voorstel -- --voorstelbestand voorstel.json',
      'CATALOGUS_TOKEN=… npm run voorstel -- --beeindig ibabs/ibabs --organisatie gemeente-utrecht --datum 2026-12-31 --versturen',
    ],
  },
  words,
);
const { one, many, has } = options;

const kept = one('tak');
if (kept !== undefined) {
  try {
    await sendKept(kept);
  } catch (error) {
    if (!(error instanceof GuardUsageError)) throw error;
    refuseUsage(error.message);
  }
  process.exit();
}

try {
  const opened = await openCatalogue(process.cwd(), one('login'), one('wortel'));
  if (typeof opened === 'string') refuseUsage(opened);
  const outcome = await proposalOf(
    {
      nieuw: one('nieuw'),
      wijzig: one('wijzig'),
      verwijder: one('verwijder'),
      beeindig: one('beeindig'),
      voorstelbestand: one('voorstelbestand'),
      tabellen: [...many('csv'), ...many('xlsx')],
      publiccode: one('publiccode'),
      ameff: one('ameff'),
      soort: one('soort'),
      organisatie: one('organisatie'),
      uit: one('uit'),
      datum: one('datum'),
      titel: one('titel'),
      velden: many('veld'),
    },
    opened,
  );
  process.stderr.write(reportText(outcome.notes ?? []));
  const { output, exitCode } = await submitProposal(opened, outcome, submitOptions(options));
  process.stdout.write(output);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  refuseUsage(error.message);
}

/** Sends a voorstel that was made before. */
async function sendKept(branch: string): Promise<void> {
  const found = await findRepository(process.cwd(), one('wortel'));
  if (typeof found === 'string') refuseUsage(found);
  const proposal = await readKeptProposal(found.folder, branch);
  if (proposal === undefined) refuseUsage(`'${branch}' is geen voorstel in deze kopie (voorstel/…/…).`);
  if (!has('versturen')) refuseUsage('Met --tak hoort --versturen.');
  if (has('dry-run')) {
    console.log(`Proef: er is niets verstuurd. ${proposal.title}`);
    return;
  }
  const { end, exitCode, sent } = await sendBranch(found.folder, proposal, one('wortel'));
  console.log(has('json') ? JSON.stringify({ tak: branch, verstuurd: sentAsJson(sent) }, null, 2) : end);
  process.exitCode = exitCode;
}
