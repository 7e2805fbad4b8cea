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
  const hash = sha1(inputOf(space, name));
  let text = '';
  for (let i = 0; i < 16; i++) {
    const byte = hash[i] ?? 0;
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += hexOf[i === 6 ? (byte & 0x0f) | 0x50 : i === 8 ? (byte & 0x3f) | 0x80 : byte];
  }
  return text;
}

/** Namespace and name as bytes: a view of one buffer that is used again, because sha1 only reads it. */
function inputOf(space: Uint8Array, name: string): Uint8Array {
  // A UTF-16 unit takes at most three bytes.
  if (buffer.length < 16 + name.length * 3) buffer = new Uint8Array(16 + name.length * 3);
  buffer.set(space);
  return buffer.subarray(0, 16 + encoder.encodeInto(name, buffer.subarray(16)).written);
}

let buffer = new Uint8Array(1024);
const hexOf: readonly string[] = Array.from({ length: 256 }, (_value, byte) =>
  byte.toString(16).padStart(2, '0'),
);
const encoder = new TextEncoder();
const namespaces = new Map<string, Uint8Array>();

function namespaceBytes(namespace: string): Uint8Array {
  const known = namespaces.get(namespace);
  if (known) return known;
  const hex = namespace.replaceAll('-', '');
  if (!/^[0-9a-fA-F]{32}$/.test(hex)) throw new Error(`not a UUID: ${namespace}`);
  const bytes = bytesOf(hex);
  // One for the catalogue and one per view or box at hand: forgetting them costs little.
  if (namespaces.size > 1000) namespaces.clear();
  namespaces.set(namespace, bytes);
  return bytes;
}

function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 16; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
