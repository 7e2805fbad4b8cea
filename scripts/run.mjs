/**
 * Starts a script of this folder: `node scripts/run.mjs controle …` runs `controle.ts`.
 * Plain JavaScript that needs no package, so that an old Node says what to do instead of failing on the first `.ts`.
 */
import { fileURLToPath } from 'node:url';

// Node runs TypeScript by itself from 22.18 on; Astro asks for 22.12.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);
const [, , name = '', ...rest] = process.argv;

if (!isNewEnough) {
  console.error(
    `De Softwarecatalogus heeft Node 22.18 of nieuwer nodig; dit is Node ${process.versions.node}.\n` +
      'De juiste Node komt mee met de pakketten: draai eerst `npm ci` en daarna `npm start`.\n' +
      'Hebt u dat al gedaan? Dan mocht npm het pakket `node` niet installeren: draai `npm rebuild node`, of installeer Node 24 van https://nodejs.org.',
  );
  process.exit(2);
}
if (!/^[a-z][a-zA-Z-]*$/.test(name)) {
  console.error('Noem een script: node scripts/run.mjs <naam> [opties]. Zie `npm run` voor de namen.');
  process.exit(2);
}
process.argv = [process.argv[0], fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), ...rest];
// Whoever reads the output has seen enough (`| head`): that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
try {
  await import(`./${name}.ts`);
} catch (error) {
  // Nothing is wrong with the program: `src/lib/adapters/setUpError.ts`.
  if (error?.name === 'SetUpError') {
    console.error(error.message);
    process.exit(2);
  }
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') {
    const { systemFault } = await import('../src/lib/adapters/systemFault.ts');
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    console.error(fault);
    process.exit(1);
  }
  console.error(
    `${error.message}\nEr ontbreekt een pakket of een bestand. Draai \`npm ci\` en probeer het opnieuw.`,
  );
  process.exit(2);
}
