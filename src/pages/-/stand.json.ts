import type { APIRoute } from 'astro';
import { catalogue, publication } from '../../site/catalogue.ts';
import { publicDoorFacts } from '../../site/form/publicDoor.ts';

/**
 * What a published site says where the local server of `npm start` gives its token: how a form makes a voorstel
 * without that server.
 */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ poort: publicDoorFacts(catalogue, publication) }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
