/** `npm run voorstel:controle`: the guard on any repository. Exit 0 accepted, 1 faults, 2 usage, 3 not authorised. */

import { runGuard } from '../src/lib/adapters/gitGuard.ts';
import { GuardUsageError } from '../src/lib/adapters/gitSandbox.ts';
import type { Approval } from '../src/lib/ownership/guardInput.ts';
import {
  type DecisionFormat,
  decisionFormats,
  exitCodeOf,
  reportDecision,
} from '../src/lib/ownership/reportDecision.ts';
import { isDatum } from '../src/lib/schema/formats.ts';
import { publicCatalogueOf, readRepeatable, refuseUsage } from './voorstelOptions.ts';

const { one, many, has } = readRepeatable({
  title: 'npm run voorstel:controle',
  purpose: 'Zegt of een voorstel erbij kan: mag de indiener dit, en klopt de inhoud? Wijzigt niets.',
  options: {
    repo: { value: 'MAP', help: 'de Git-repository, met of zonder werkmap (standaard: hier)' },
    basis: { value: 'TAK', help: 'de catalogus zoals die nu is (standaard: main)' },
    kop: { value: 'TAK', help: 'het voorstel (verplicht)' },
    'auteur-id': { value: 'NUMMER', help: 'accountnummer van de indiener (verplicht)' },
    akkoord: {
      value: 'NUMMER',
      help: 'wie akkoord gaf op deze versie; mag vaker. Met @COMMIT: op die versie',
    },
    'andermans-kopie': { help: 'het voorstel staat in een kopie van een ander; dan telt alleen een akkoord' },
    wortel: { value: 'MAP', help: 'de map met records in de repository (standaard: content)' },
    besloten: { help: 'het is een besloten repository: contracten en notities mogen' },
    openbaar: {
      value: 'MAP',
      help: 'de openbare catalogus waar een besloten repository naar verwijst (haar main, map content)',
    },
    lokaal: { help: 'ook collega’s van verzonnen organisaties tellen mee' },
    peildatum: { value: 'DATUM', help: 'de dag waarop rollen en datums gelden (jjjj-mm-dd)' },
    'dry-run': { help: 'mag erbij; deze opdracht schrijft nooit iets' },
    json: { help: 'hetzelfde als --formaat json' },
    formaat: { value: 'SOORT', help: `hoe het oordeel eruitziet: ${decisionFormats.join(', ')}` },
  },
  examples: [
    'npm run voorstel:controle -- --kop voorstel/lokaal/gebruik-ibabs --auteur-id 12345',
    'npm run voorstel:controle -- --repo catalogus.git --basis main --kop pr-7 --auteur-id 12345 --akkoord 678 --formaat markdown',
  ],
});

const head = one('kop') ?? refuseUsage('Noem het voorstel met --kop.');
const authorId = accountNumber(one('auteur-id') ?? refuseUsage('Noem de indiener met --auteur-id.'));
const format = formatOf(one('formaat') ?? (has('json') ? 'json' : 'tekst'));
const today = one('peildatum');
if (today !== undefined && !isDatum(today)) {
  refuseUsage(`'${today}' is geen datum. Schrijf jaar, maand en dag, zoals 2026-01-31.`);
}

function accountNumber(text: string): number {
  const number = Number(text);
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(number)
    ? number
    : refuseUsage(`'${text}' is geen accountnummer. Geef het nummer van het account, niet de naam.`);
}

function approvalOf(text: string): Approval {
  const [id = '', commit] = text.split('@');
  if (commit !== undefined && !/^[0-9a-f]{40}$/.test(commit))
    refuseUsage(`'${commit}' is geen volledige commit.`);
  return { id: accountNumber(id), commit };
}

function formatOf(text: string): DecisionFormat {
  return (
    decisionFormats.find((name) => name === text) ??
    refuseUsage(`Het formaat '${text}' bestaat niet. Kies uit: ${decisionFormats.join(', ')}.`)
  );
}

try {
  const { decision, summary } = await runGuard({
    repository: one('repo') ?? '.',
    base: one('basis') ?? 'main',
    head,
    authorId,
    isForeignHead: has('andermans-kopie'),
    approvals: many('akkoord').map(approvalOf),
    root: one('wortel'),
    isPrivate: has('besloten'),
    publicCatalogue: publicCatalogueOf(one('openbaar')),
    isLocal: has('lokaal'),
    today,
  });
  process.stdout.write(reportDecision(decision, format, summary));
  process.exitCode = exitCodeOf[decision.verdict];
} catch (error) {
  if (!(error instanceof GuardUsageError)) throw error;
  refuseUsage(error.message);
}
