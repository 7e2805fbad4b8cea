import { sha1 } from './sha1.ts';

/** The namespace of this catalogue: UUIDv5 of `https://www.softwarecatalogus.nl/` in RFC 9562's URL namespace. Never change it: every exported identifier hangs on it. */
export const CATALOGUE_NAMESPACE = '09125e05-5a36-5a2c-b1e6-bbf8a6ba959e';

/**
 * UUIDv5 (RFC 9562): the same name gives the same UUID, everywhere and always.
 * @param name any text; hashed as UTF-8
 * @param namespace a UUID with hyphens; the catalogue's own by default
 * @returns 36 characters, lower case, with hyphens
 */
export function uuid5(name: string, namespace: string = CATALOGUE_NAMESPACE): string {
  const space = namespaceBytes(namespace);
  const text = encoder.encode(name);
  const input = new Uint8Array(space.length + text.length);
  input.set(space);
  input.set(text, space.length);
  const hash = sha1(input);
  let hex = '';
  for (let i = 0; i < 16; i++) {
    const byte = hash[i] ?? 0;
    hex += (i === 6 ? (byte & 0x0f) | 0x50 : i === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, '0');
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const encoder = new TextEncoder();
const namespaces = new Map<string, Uint8Array>();

function namespaceBytes(namespace: string): Uint8Array {
  const known = namespaces.get(namespace);
  if (known) return known;
  const hex = namespace.replaceAll('-', '');
  if (!/^[0-9a-fA-F]{32}$/.test(hex)) throw new Error(`not a UUID: ${namespace}`);
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  namespaces.set(namespace, bytes);
  return bytes;
}
