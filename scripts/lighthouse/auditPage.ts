import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { median } from '../bench/bench.ts';
import { type Category, categories, type PageAudit } from './scoreFaults.ts';

/**
 * Lets Lighthouse judge a page, as a telephone on a slow network (its own default). Each run has a browser of its own,
 * so that nothing is cached. Nothing is sent anywhere: reporting faults is a part of its command line, not used here.
 *
 * @param turns  how many runs; the median of each score counts, and the worst layout shift
 * @throws       Error when Lighthouse cannot load the page
 */
export async function auditPage(address: string, turns: number): Promise<PageAudit> {
  const runs: PageAudit[] = [];
  for (let turn = 0; turn < turns; turn += 1) runs.push(await auditOnce(address));
  return {
    scores: scoresBy((category) => median(runs.map(({ scores }) => scores[category]))),
    layoutShift: Math.max(...runs.map(({ layoutShift }) => layoutShift)),
    machine: median(runs.map(({ machine }) => machine)),
    failed: runs.at(-1)?.failed ?? [],
  };
}

function scoresBy(scoreOf: (category: Category) => number): PageAudit['scores'] {
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  };
}

async function auditOnce(address: string): Promise<PageAudit> {
  const port = await freePort();
  const browser = await launchChromium(process.env, [`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      output: 'json',
      onlyCategories: [...categories],
    });
    if (result === undefined || result.lhr.runtimeError !== undefined) {
      throw new Error(`Lighthouse kon ${address} niet openen: ${result?.lhr.runtimeError?.message ?? ''}`);
    }
    const { categories: judged, audits } = result.lhr;
    // A category that could not be judged has no score: 0, so that it never passes.
    return {
      scores: scoresBy((category) => Math.round((judged[category]?.score ?? 0) * 100)),
      layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.POSITIVE_INFINITY,
      machine: result.lhr.environment.benchmarkIndex,
      failed: Object.values(judged).flatMap(({ id, auditRefs }) =>
        auditRefs.flatMap(({ id: name, weight }) => {
          const audit = audits[name];
          if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
          return [
            `${id}: ${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`,
          ];
        }),
      ),
    };
  } finally {
    await browser.close();
  }
}

/** A port that no program listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('the system gave no port')),
      );
    });
  });
}
