import type { APIRoute } from 'astro';

/** What a published site says where the local server of `npm start` gives its token: nobody here takes a voorstel. */
export const GET: APIRoute = () =>
  new Response('{}', { headers: { 'content-type': 'application/json; charset=utf-8' } });
