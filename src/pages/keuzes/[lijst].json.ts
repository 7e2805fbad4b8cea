import type { APIRoute } from 'astro';
import { catalogue } from '../../site/catalogue.ts';
import { pickFilesOf } from '../../site/form/pickLists.ts';

export function getStaticPaths() {
  return pickFilesOf(catalogue).map(({ name, text }) => ({ params: { lijst: name }, props: { text } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.text), { headers: { 'content-type': 'application/json; charset=utf-8' } });
