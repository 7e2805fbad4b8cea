import { expect, it } from 'vitest';
import { modelCommands } from './modelCommands.ts';

it('a voorstel is one command for each landscape that it changes', () => {
  const branch = 'voorstel/lokaal/zaken';
  const command = `npm run ameff -- --verschil ${branch}~1..${branch} --organisatie`;
  const paths = [
    'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml',
    'content/organisaties/gemeente-aa/koppelingen/zaken--geo.yaml',
    'content/organisaties/regio-ce/gebruik/soft--zaken.yaml',
    'content/organisaties/soft/applicaties/zaken.yaml',
    'content/organisaties/gemeente-aa/organisatie.yaml',
  ];
  expect(modelCommands(branch, paths)).toEqual([`${command} gemeente-aa`, `${command} regio-ce`]);
});
