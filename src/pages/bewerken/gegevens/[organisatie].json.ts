import type { APIRoute } from 'astro';
import { catalogue, publicTextOf } from '../../../site/catalogue.ts';
import { publicRecordsOf } from '../../../site/form/publicDoor.ts';

export function getStaticPaths() {
  return [...catalogue.organisaties.values()]
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ id }) => ({ params: { organisatie: id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(publicRecordsOf(catalogue, params.organisatie ?? '', publicTextOf)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
