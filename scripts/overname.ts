/** `npm run overname`: one supplier takes another over, as one voorstel. Exit 0 good, 1 faults, 2 usage. */
import { openCatalogue, submitProposal } from '../src/lib/adapters/proposalCommand.ts';
import { overname } from '../src/lib/proposals/overname.ts';
import { readRepeatable, refuseUsage, submitHelp, submitOptions } from './voorstelOptions.ts';

const options = readRepeatable({
  title: 'npm run overname',
  purpose:
    'Maakt één voorstel waarin de applicaties en diensten van de ene leverancier overgaan naar de andere, met alle verwijzingen en omleidingen.',
  options: {
    van: { value: 'MAP', help: 'de leverancier die ophoudt (naam van de map)' },
    naar: { value: 'MAP', help: 'de leverancier die overneemt' },
    ...submitHelp,
  },
  examples: ['npm run overname -- --van oude-leverancier --naar nieuwe-leverancier --dry-run'],
});

const van = options.one('van') ?? refuseUsage('Noem met --van de leverancier die ophoudt.');
const naar = options.one('naar') ?? refuseUsage('Noem met --naar de leverancier die overneemt.');
const opened = await openCatalogue(process.cwd(), options.one('login'), options.one('wortel'));
if (typeof opened === 'string') refuseUsage(opened);
const { outcome } = overname(van, naar, opened.catalogue, opened.sources);
const { output, exitCode } = await submitProposal(opened, outcome, submitOptions(options));
process.stdout.write(output);
process.exitCode = exitCode;
