import type { APIRoute } from 'astro';
import { catalogue } from '../../site/catalogue.ts';
import { redirectsOf } from '../../site/form/publicDoor.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(redirectsOf(catalogue.redirects)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
