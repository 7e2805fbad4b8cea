import { timingSafeEqual } from 'node:crypto';
import type { Reply, SiteRequest } from '../reply.ts';
import { jsonReply } from './jsonReply.ts';

/** Longest body that is read, in bytes. */
export const maxBody = 1024 * 1024;

/**
 * Whether a request comes from a page of this server. The server itself has refused other host names (DNS
 * rebinding); here other origins are (CSRF), and for what changes something also a missing or old token.
 *
 * @returns the refusal, or undefined when it may go on
 */
export function refuseStranger(request: SiteRequest, token: string): Reply | undefined {
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOwn = origin === undefined || origin === `http://${String(host)}`;
  const isSame =
    site === undefined || site === 'same-origin' || (site === 'none' && request.method === 'GET');
  if (!isOwn || !isSame) return refusal(403, 'Dit verzoek komt niet van een pagina van deze server.');
  if (request.method === 'GET') return undefined;
  if (request.method !== 'POST')
    return refusal(405, 'Dit adres kent alleen GET en POST.', { allow: 'GET, POST' });
  if (origin === undefined) return refusal(403, 'Dit verzoek komt niet van een pagina van deze server.');
  if (!isEqual(String(request.headers['x-token'] ?? ''), token)) {
    return refusal(403, 'De server is opnieuw gestart. Laad deze pagina opnieuw; uw concept blijft bewaard.');
  }
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(String(request.headers['content-type'] ?? ''))) {
    return refusal(415, 'Dit adres leest alleen JSON.');
  }
  return undefined;
}

function refusal(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return jsonReply(status, { fout: text }, headers);
}

function isEqual(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
