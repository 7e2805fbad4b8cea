import { catalogue } from '../../site/catalogue.ts';
import { searchIndexFile } from '../../site/searchIndex.ts';

export function getStaticPaths() {
  return [{ params: { name: searchIndexFile(catalogue).name } }];
}

export function GET(): Response {
  return new Response(searchIndexFile(catalogue).text, { headers: { 'content-type': 'application/json' } });
}
