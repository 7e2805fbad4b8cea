/** How the site is getting on. `nummer` grows with each new site, so that a page knows that it is older. */
export interface BuildState {
  readonly toestand: 'klaar' | 'bezig' | 'mislukt';
  readonly nummer: number;
  /** The last line of progress, or what went wrong. */
  readonly tekst: string;
}

/** Makes one site; gives what is wrong in Dutch, or undefined when there is a new site. */
export type Build = (report: (line: string) => void) => Promise<string | undefined>;

export interface Rebuilder {
  readonly state: () => BuildState;
  /** Asks for a new site. Asked during a build, one more follows. */
  readonly start: () => void;
}

/** Makes the site anew in the background; the old one is served until the new one is complete. */
export function makeRebuilder(build: Build): Rebuilder {
  let state: BuildState = { toestand: 'klaar', nummer: 1, tekst: '' };
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      const fault = await build((line) => {
        state = { ...state, tekst: line.trim() };
      }).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      const isDone = fault === undefined;
      const toestand = isAskedAgain ? 'bezig' : isDone ? 'klaar' : 'mislukt';
      state = { toestand, nummer: state.nummer + (isDone ? 1 : 0), tekst: fault ?? '' };
    } while (isAskedAgain);
  };
  return {
    state: () => state,
    start: () => {
      isAskedAgain = true;
      if (state.toestand === 'bezig') return;
      state = { ...state, toestand: 'bezig', tekst: 'De website wordt bijgewerkt.' };
      void run();
    },
  };
}
