import { type Encoding, openSiteFiles, type SiteFile } from '../lib/adapters/siteFiles.ts';
import { type Reply, type Route, type SiteRequest, textReply } from './reply.ts';

/**
 * Serves the built site; the last route, because it answers everything.
 *
 * @param folder  the site, for instance `dist/site`
 * @param assets  folder inside the site whose file names hold a hash of their content: kept by browsers for good
 */
export function siteRoute(folder: string, assets = '/bestanden/'): Route {
  const read = openSiteFiles(folder);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return textReply(405, 'Op dit adres kunt u alleen lezen.', { allow: 'GET, HEAD' });
    }
    const accepted = acceptedEncodings(request.headers['accept-encoding']);
    const found = await read(request.path, accepted);
    if (found.kind === 'map') {
      return textReply(301, 'Deze pagina staat op het adres met een schuine streep erachter.', {
        location: `${request.url.pathname}/${request.url.search}`,
      });
    }
    if (found.kind === 'bestand') return fileReply(200, found.file, request, assets);
    const missing = await read('/404.html', accepted);
    return missing.kind === 'bestand'
      ? fileReply(404, missing.file, request, assets)
      : textReply(404, 'Deze pagina bestaat niet.');
  };
}

function fileReply(status: number, file: SiteFile, request: SiteRequest, assets: string): Reply {
  const headers = {
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control':
      status === 200 && request.path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(file.encoding === 'identity' ? {} : { 'content-encoding': file.encoding }),
  };
  if (status === 200 && isKnown(request.headers['if-none-match'], file.etag)) {
    return { status: 304, headers, body: '' };
  }
  return { status, headers, body: file.bytes };
}

function isKnown(header: string | string[] | undefined, etag: string): boolean {
  const tags = String(header ?? '').split(',');
  return tags.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** `gzip, br;q=0` → gzip. Weights are not ranked: the smaller encoding that is allowed wins. */
export function acceptedEncodings(header: string | string[] | undefined): ReadonlySet<Encoding> {
  const accepted = new Set<Encoding>(['identity']);
  for (const part of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) continue;
    if (name === 'br' || name === 'gzip') accepted.add(name);
  }
  return accepted;
}
