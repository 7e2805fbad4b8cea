/** `/applicaties/maykin-media/open-zak/` → `open zak`: the last part that says something, as somebody would type it. */
export function wordsOfAddress(path: string): string {
  const parts = path.split('/').map((part) => decode(part).replace(/\.[a-z]+$/i, ''));
  const last = parts.findLast((part) => /\p{L}/u.test(part) && !hasNoWords(part)) ?? '';
  return last
    .replaceAll(/[-_+]+/g, ' ')
    .trim()
    .slice(0, 100);
}

/** An Object ID of GEMMA is nothing that anybody looks for. */
function hasNoWords(part: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part) || part === '404' || part === 'index';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
