import { useCallback, useEffect, useState } from 'react';
import type { ChangeSet } from '../../lib/proposals/changeSet.ts';
import { type Answer, textOf } from './api.ts';
import type { Door, NewerFile } from './doors/door.ts';
import { openDoor } from './doors/openDoor.ts';
import type { TokenEnd } from './doors/SendWithToken.tsx';
import { readBasket, store } from './store.ts';
import type { Fault, Values } from './values.ts';

/** Where the user is: filling in, looking once more, or done. */
export type Step =
  | { readonly kind: 'form' }
  | {
      readonly kind: 'review';
      readonly shown: Values;
      readonly edits: readonly Values[];
      /** The files, where this browser made them. */
      readonly changeSet: ChangeSet | undefined;
    }
  | {
      readonly kind: 'done';
      readonly title: string;
      /** Where it went; undefined for the local server. */
      readonly sent: Exclude<TokenEnd, { kind: 'conflict' }> | undefined;
    };

/** What differs between one record and a whole table. */
export interface SendingEvents {
  /** The door said no; the user is back at the form. */
  readonly onRefused: (answer: Answer) => void | Promise<void>;
  /** The forge has something newer, which the door now knows; the user is back at the form and nothing was sent. */
  readonly onNewer: (files: readonly NewerFile[]) => void | Promise<void>;
  /** What was filled in is sent, or waits in the basket: its draft may go. */
  readonly onDone: () => void;
}

/** The way from edits to a voorstel, for the form of a record and for the table of a landscape. */
export function useSending(base: string, { onRefused, onNewer, onDone }: SendingEvents) {
  // Null when there is none: no server and no published facts.
  const [door, setDoor] = useState<Door | null>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [step, setStep] = useState<Step>({ kind: 'form' });
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    openDoor(base).then((found) => setDoor(found ?? null));
  }, [base]);

  /** Shows faults and takes the reader to them. */
  const show = useCallback((found: readonly Fault[]) => {
    setFaults(found);
    setRound((count) => count + 1);
  }, []);

  /** The last look at these edits, with those that waited. */
  async function preview(own: readonly Values[]): Promise<void> {
    if (door === undefined || door === null) return;
    const edits = [...readBasket().edits, ...own];
    if (edits.length === 0) return show([{ field: '', text: 'U hebt nog niets gewijzigd.' }]);
    setBusy(true);
    const { answer, changeSet } = await door.preview(edits);
    setBusy(false);
    if (answer.status === 200) return setStep({ kind: 'review', shown: answer.json, edits, changeSet });
    await refuse(answer);
  }

  async function refuse(answer: Answer): Promise<void> {
    setStep({ kind: 'form' });
    await onRefused(answer);
  }

  async function send(edits: readonly Values[]): Promise<void> {
    if (door?.kind !== 'lokaal') return;
    setBusy(true);
    const answer = await door.propose(edits);
    setBusy(false);
    if (answer.status !== 201) return refuse(answer);
    finish({ kind: 'done', title: textOf(answer.json.titel), sent: undefined });
  }

  /** What a published site did with the voorstel. */
  async function endSending(end: TokenEnd, title: string): Promise<void> {
    if (end.kind !== 'conflict') return finish({ kind: 'done', title, sent: end });
    if (door?.kind !== 'openbaar') return;
    await door.learn(end.base, end.files);
    setStep({ kind: 'form' });
    await onNewer(end.files);
  }

  function finish(done: Step): void {
    store('mand', undefined);
    onDone();
    setStep(done);
  }

  /** Lets the edits wait, to be sent with what comes next. */
  function keep(edits: readonly Values[], shown: Values): void {
    store('mand', { edits, sentences: shown.zinnen });
    onDone();
    setStep({ kind: 'form' });
  }

  function emptyBasket(): void {
    store('mand', undefined);
    setRound((count) => count + 1);
  }

  return {
    ...{ door, faults, round, step, isBusy },
    ...{ show, preview, send, endSending, keep, emptyBasket },
    clearFaults: useCallback(() => setFaults([]), []),
    back: () => setStep({ kind: 'form' }),
  };
}
