/** How the site is getting on. `nummer` grows with each new site, so that a page knows that it is older. */
export interface BuildState {
  /** `bijna`: the pages of what changed are there, the rest of the site follows. */
  readonly toestand: 'klaar' | 'bezig' | 'bijna' | 'mislukt';
  readonly nummer: number;
  /** The last line of progress, or what went wrong. */
  readonly tekst: string;
}

export interface BuildAsked {
  /** Only the pages of what changed, where that can be done. */
  readonly isQuick: boolean;
  readonly report: (line: string) => void;
  /** Ends a build that has been overtaken by a later change. */
  readonly signal: AbortSignal;
}

export interface BuildDone {
  /** What is wrong, in Dutch: there is no new site. */
  readonly fault?: string | undefined;
  /** Whether a whole build must follow. */
  readonly isPartial?: boolean;
}

/** Makes one site. */
export type Build = (asked: BuildAsked) => Promise<BuildDone>;

export interface Rebuilder {
  readonly state: () => BuildState;
  /** Asks for a new site. Asked during a build, one more follows. */
  readonly start: () => void;
}

/**
 * Makes the site anew in the background: first the pages of what changed, then the whole. The old site is served until
 * the new one is complete. A later change ends the making of the whole: its own pages go first.
 */
export function makeRebuilder(build: Build): Rebuilder {
  let state: BuildState = { toestand: 'klaar', nummer: 1, tekst: '' };
  let isAskedAgain = false;
  let whole: AbortController | undefined;

  const attempt = async (isQuick: boolean, signal: AbortSignal): Promise<BuildDone> => {
    const report = (line: string) => {
      state = { ...state, tekst: line.trim() };
    };
    const done = await build({ isQuick, report, signal }).catch((error: unknown) => ({
      fault: error instanceof Error ? error.message : String(error),
    }));
    if (done.fault === undefined) state = { ...state, nummer: state.nummer + 1 };
    return done;
  };

  const run = async (): Promise<void> => {
    for (;;) {
      isAskedAgain = false;
      let done = await attempt(true, new AbortController().signal);
      if (!isAskedAgain && done.fault === undefined && done.isPartial === true) {
        state = { ...state, toestand: 'bijna', tekst: 'De rest van de website volgt.' };
        whole = new AbortController();
        done = await attempt(false, whole.signal);
        whole = undefined;
      }
      if (isAskedAgain) {
        state = { ...state, toestand: 'bezig' };
        continue;
      }
      const { fault } = done;
      state = { ...state, toestand: fault === undefined ? 'klaar' : 'mislukt', tekst: fault ?? '' };
      return;
    }
  };

  return {
    state: () => state,
    start: () => {
      isAskedAgain = true;
      const isRunning = state.toestand === 'bezig' || state.toestand === 'bijna';
      state = { ...state, toestand: 'bezig', tekst: 'De website wordt bijgewerkt.' };
      whole?.abort();
      if (!isRunning) void run();
    },
  };
}
