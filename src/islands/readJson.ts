const read = new Map<string, Promise<unknown>>();

/** Reads a JSON file of the site, once per page; a failure is forgotten, so that a second try asks again. */
export function readJson(address: string): Promise<unknown> {
  const known = read.get(address);
  if (known !== undefined) return known;
  const promise = fetch(address).then((reply) => {
    if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
    return reply.json();
  });
  promise.catch(() => read.delete(address));
  read.set(address, promise);
  return promise;
}
