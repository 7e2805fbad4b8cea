/** `npm run voorstellen`: judges the open voorstellen of a forge. Exit 0 good, 1 a check failed, 2 usage. */
import { appendFile } from 'node:fs/promises';
import { readConfiguration } from '../src/lib/adapters/configuration.ts';
import { ForgeError, openForge } from '../src/lib/adapters/forge/forgeClient.ts';
import { reportSweep } from '../src/lib/adapters/forge/reportSweep.ts';
import { sweepApi } from '../src/lib/adapters/forge/sweepApi.ts';
import { sweepProposals } from '../src/lib/adapters/forge/sweepProposals.ts';
import { GuardUsageError } from '../src/lib/adapters/gitSandbox.ts';
import { publicCatalogueOf, readRepeatable, refuseUsage } from './voorstelOptions.ts';

const { one, has } = readRepeatable({
  title: 'npm run voorstellen',
  purpose:
    'Beoordeelt de open voorstellen (pull requests) van een forge, zet het oordeel erbij en neemt over wat akkoord is. Voert niets uit van een voorstel.',
  options: {
    repository: { value: 'EIGENAAR/NAAM', help: 'de repository op de forge (anders GITHUB_REPOSITORY)' },
    api: {
      value: 'ADRES',
      help: 'het adres van de REST API (anders GITHUB_API_URL, of wat volgt uit catalogus.config.json of de remote)',
    },
    repo: { value: 'MAP', help: 'de kopie waarin Git de voorstellen ophaalt (standaard: hier)' },
    remote: { value: 'NAAM', help: 'waar Git de voorstellen ophaalt (standaard: origin)' },
    nummer: { value: 'NUMMER', help: 'alleen dit voorstel' },
    wortel: { value: 'MAP', help: 'de map met records in de repository (standaard: content)' },
    besloten: { help: 'het is een besloten repository: contracten en notities mogen; zij heeft geen site' },
    openbaar: { value: 'MAP', help: 'de openbare catalogus waar een besloten repository naar verwijst' },
    overnemen: { help: 'neem over wat akkoord is en niet het label handmatig heeft' },
    'dry-run': { help: 'alleen kijken: er wordt niets geschreven' },
    json: { help: 'het resultaat als JSON' },
  },
  examples: [
    'CATALOGUS_TOKEN=… npm run voorstellen -- --repository eigenaar/softwarecatalogus --dry-run',
    'CATALOGUS_TOKEN=… npm run voorstellen -- --overnemen',
  ],
});

const { env } = process;
const token = env.CATALOGUS_TOKEN ?? '';
if (token === '') refuseUsage('Zet het token van de forge in de omgevingsvariabele CATALOGUS_TOKEN.');
const repository =
  one('repository') ??
  env.GITHUB_REPOSITORY ??
  refuseUsage('Noem de repository met --repository (eigenaar/naam).');
const number = one('nummer');
if (number !== undefined && !/^[1-9]\d{0,9}$/.test(number))
  refuseUsage(`'${number}' is geen nummer van een voorstel.`);
const configuration = await readConfiguration();
const checkout = { repository: one('repo') ?? '.', remote: one('remote') ?? 'origin' };
const runUrl =
  env.GITHUB_RUN_ID === undefined
    ? undefined
    : `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`;

try {
  const api =
    one('api') ??
    env.GITHUB_API_URL ??
    (await sweepApi(configuration, { ...checkout, isPrivate: has('besloten') })) ??
    refuseUsage(
      "Het adres van de forge is niet bekend. Noem het met --api, of vul 'repository' in catalogus.config.json.",
    );
  const result = await sweepProposals({
    forge: openForge({ api, repository, token }),
    ...checkout,
    token,
    branch: configuration.tak,
    number: number === undefined ? undefined : Number(number),
    isMerging: has('overnemen'),
    isDryRun: has('dry-run'),
    runUrl,
    publication: has('besloten') ? undefined : 'publiceren.yml',
    publicCatalogue: publicCatalogueOf(one('openbaar')),
    isPrivate: has('besloten'),
    ...(one('wortel') === undefined ? {} : { root: one('wortel') }),
  });
  const { text, json, markdown } = reportSweep(result);
  process.stdout.write(has('json') ? json : text);
  if (env.GITHUB_STEP_SUMMARY !== undefined) await appendFile(env.GITHUB_STEP_SUMMARY, markdown);
  const isFailed =
    result.publicationFault !== undefined || result.proposals.some(({ end }) => end === 'mislukt');
  process.exitCode = isFailed ? 1 : 0;
} catch (error) {
  if (error instanceof GuardUsageError) refuseUsage(error.message);
  if (!(error instanceof ForgeError)) throw error;
  console.error(`De voorstellen kunnen niet gelezen worden: ${error.message}. Er is niets overgenomen.`);
  process.exitCode = 1;
}
