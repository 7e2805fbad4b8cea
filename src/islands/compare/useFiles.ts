import { useEffect, useState } from 'react';

/** What became of a file: still on its way, there, not there (404), or not to be had now. */
export type FileState<Content> =
  | { readonly state: 'loading' }
  | { readonly state: 'present'; readonly content: Content }
  | { readonly state: 'unknown' }
  | { readonly state: 'failed' };

const loading = { state: 'loading' } as const;

/**
 * Fetches a file for each id, once; those of ids that go away are kept for when they come back.
 *
 * @param addressOf  the same function at every call
 * @param read       checks what was fetched; undefined for what is not such a file. The same function at every call
 */
export function useFiles<Content>(
  ids: readonly string[],
  addressOf: (id: string) => string,
  read: (json: unknown) => Content | undefined,
): (id: string) => FileState<Content> {
  const [files, setFiles] = useState<ReadonlyMap<string, FileState<Content>>>(new Map());
  useEffect(() => {
    const wanted = ids.filter((id) => !files.has(id));
    if (wanted.length === 0) return;
    setFiles((before) => new Map([...before, ...wanted.map((id) => [id, loading] as const)]));
    for (const id of wanted) {
      fetchFile(addressOf(id), read).then((file) => setFiles((before) => new Map([...before, [id, file]])));
    }
  }, [ids, files, addressOf, read]);
  return (id) => files.get(id) ?? loading;
}

async function fetchFile<Content>(
  address: string,
  read: (json: unknown) => Content | undefined,
): Promise<FileState<Content>> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { state: 'unknown' };
    if (!response.ok) return { state: 'failed' };
    const content = read(await response.json());
    return content === undefined ? { state: 'failed' } : { state: 'present', content };
  } catch {
    return { state: 'failed' };
  }
}
