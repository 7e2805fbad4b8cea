/** What a route answers; the server adds the headers that every answer has. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** What a route gets to know of a request. */
export interface SiteRequest {
  readonly method: string;
  /** Path inside the site: decoded, without the base path, starting with `/`. */
  readonly path: string;
  /** Path as it was asked for, with the base path, and the query. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body, when it is not longer than `limit` bytes; undefined when it is. Read once, by the route that wants it. */
  readonly readBody: (limit: number) => Promise<Uint8Array | undefined>;
}

/** One part of the server: answers the requests that are its own and gives undefined for the others. */
export type Route = (request: SiteRequest) => Promise<Reply | undefined>;

/** A short Dutch answer in plain text, for what is not a page. */
export function textReply(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: `${text}\n` };
}
