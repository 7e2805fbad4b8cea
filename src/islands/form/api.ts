import { type Fault, isMap, type Values } from './values.ts';

/** What a refused request says about one field. */
export interface Melding {
  readonly veld: string;
  readonly tekst: string;
  readonly raad: string;
  readonly code: string;
}

export interface Answer {
  readonly status: number;
  readonly json: Values;
}

let state: Promise<Values> | undefined;

/** The base path of the site, from the address of the page: `/` or `/catalogus/`. */
let base = '/';

/** Says where the server is; before the first request. */
export function setBase(path: string): void {
  base = path;
}

/** Whether this page comes from the local server: only that one takes proposals. */
export async function isLocal(): Promise<boolean> {
  return (await readToken()) !== undefined;
}

/** What the server, or a published site in its place, says of itself; empty when it is out of reach. */
export function readState(): Promise<Values> {
  state ??= readJson('-/stand.json').then((json) => (isMap(json) ? json : {}));
  return state;
}

/** A file of this site as JSON; undefined when it is not there. */
export async function readJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path.startsWith('/') ? path : `${base}${path}`);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

async function readToken(): Promise<string | undefined> {
  const { token } = await readState();
  return typeof token === 'string' ? token : undefined;
}

/** Asks the local server. A server that is gone is an answer too: status 0. */
export async function ask(path: string, body?: unknown): Promise<Answer> {
  try {
    const init =
      body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-token': (await readToken()) ?? '' },
            body: JSON.stringify(body),
          };
    const response = await fetch(`${base}-/${path}`, init);
    if (response.status === 403) state = undefined;
    const json: unknown = await response.json();
    return { status: response.status, json: isMap(json) ? json : {} };
  } catch {
    state = undefined;
    return {
      status: 0,
      json: {
        fout: 'De server antwoordt niet. Start hem opnieuw met npm start en probeer het nog eens. Wat u invulde, is bewaard.',
      },
    };
  }
}

/** The faults of an answer, however it says them. */
export function meldingenOf({ json }: Answer): readonly Melding[] {
  const list = Array.isArray(json.meldingen) ? json.meldingen : [];
  const found = list.filter(isMap).map(({ veld, tekst, raad, code }) => ({
    veld: textOf(veld),
    tekst: textOf(tekst),
    raad: textOf(raad),
    code: textOf(code),
  }));
  return found.length > 0 ? found : [{ veld: '', tekst: textOf(json.fout), raad: '', code: '' }];
}

/** A fault with what to do about it. */
export function withRaad({ tekst, raad }: Pick<Melding, 'tekst' | 'raad'>): string {
  return `${tekst} ${raad}`.trim();
}

/** The same as a sentence by itself. */
export function sentenceOf(melding: Pick<Melding, 'tekst' | 'raad'>): string {
  return withRaad(melding).replace(/^[a-z]/, (first) => first.toUpperCase());
}

/** The faults of an answer as a form shows them, each with what to do about it. */
export function faultsOf(answer: Answer): readonly Fault[] {
  return meldingenOf(answer).map((melding) => ({ field: melding.veld, text: sentenceOf(melding) }));
}

/** A text of an answer; empty when it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The maps in a list of an answer. */
export function mapsOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

/** The texts in a list of an answer. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
