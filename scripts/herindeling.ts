/** `npm run herindeling`: gemeenten become one gemeente, as one voorstel. Exit 0 good, 1 faults, 2 usage. */
import { openCatalogue, submitProposal } from '../src/lib/adapters/proposalCommand.ts';
import { herindeling } from '../src/lib/proposals/herindeling.ts';
import { isDatum } from '../src/lib/schema/formats.ts';
import { readRepeatable, refuseUsage, submitHelp, submitOptions } from './voorstelOptions.ts';

const options = readRepeatable({
  title: 'npm run herindeling',
  purpose:
    'Maakt één voorstel waarin gemeenten opgaan in één gemeente: mappen, gebruik, koppelingen, collega’s en omleidingen.',
  options: {
    van: { value: 'GM…', many: true, help: 'de CBS-codes van de gemeenten die ophouden' },
    naar: { value: 'GM…', help: 'de CBS-code van de nieuwe gemeente; zij mag er al zijn' },
    naam: { value: 'NAAM', help: 'de naam van de nieuwe gemeente' },
    datum: { value: 'DATUM', help: 'de eerste dag van de nieuwe gemeente (jjjj-mm-dd)' },
    ...submitHelp,
  },
  examples: [
    'npm run herindeling -- --van GM0756 GM1684 GM0786 GM0815 GM1702 --naar GM1982 --naam "Land van Cuijk" --datum 2022-01-01 --dry-run',
  ],
});

const van = options.many('van').map(codeOf);
if (van.length === 0) refuseUsage('Noem met --van de CBS-codes van de gemeenten die ophouden.');
const naar = codeOf(
  options.one('naar') ?? refuseUsage('Noem met --naar de CBS-code van de nieuwe gemeente.'),
);
const naam = options.one('naam') ?? refuseUsage('Noem met --naam de naam van de nieuwe gemeente.');
const datum = options.one('datum') ?? refuseUsage('Noem met --datum de eerste dag van de nieuwe gemeente.');
if (!isDatum(datum)) refuseUsage(`'${datum}' is geen datum. Schrijf jaar, maand en dag, zoals 2022-01-01.`);

function codeOf(text: string): string {
  return /^GM\d{4}$/.test(text)
    ? text
    : refuseUsage(`'${text}' is geen CBS-code. Schrijf GM en vier cijfers, zoals GM1982.`);
}

const opened = await openCatalogue(process.cwd(), options.one('login'), options.one('wortel'));
if (typeof opened === 'string') refuseUsage(opened);
const { outcome } = herindeling({ van, naar, naam, datum }, opened.catalogue, opened.sources);
const { output, exitCode } = await submitProposal(opened, outcome, submitOptions(options));
process.stdout.write(output);
process.exitCode = exitCode;
