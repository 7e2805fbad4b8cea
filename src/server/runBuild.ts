import { type BuildResult, buildSite } from '../lib/adapters/build/buildSite.ts';
import { systemFault } from '../lib/adapters/systemFault.ts';
import { reportText } from '../lib/diagnostics/reporters/text.ts';

/**
 * Builds for a person who watches: progress on the screen, faults as `npm run controle` prints them, Ctrl-C stops
 * the build and leaves the old site. Sets exit code 1 and gives undefined when there is no new site.
 */
export async function runBuild(options: {
  readonly out?: string | undefined;
  readonly base?: string | undefined;
}): Promise<Exclude<BuildResult, { kind: 'fouten' }> | undefined> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    console.log('De website maken:');
    const result = await buildSite({ ...options, signal: stop.signal, report: (line) => console.log(line) });
    if (result.kind !== 'fouten') return result;
    process.stderr.write(`\n${reportText(result.diagnostics)}`);
    console.error(
      '\nDe website is niet gemaakt: verbeter eerst de fouten hierboven. Wat er stond, is er nog.',
    );
    process.exitCode = 1;
    return undefined;
  } catch (error) {
    console.error(
      stop.signal.aborted
        ? '\nGestopt. De website van de vorige keer is er nog.'
        : `\n${systemFault(error) ?? (error instanceof Error ? error.message : String(error))}`,
    );
    process.exitCode = stop.signal.aborted ? 130 : 1;
    return undefined;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
