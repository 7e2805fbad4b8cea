import { Suspense } from 'react';
import { textOf } from './api.ts';
import type { Door } from './doors/door.ts';
import { later } from './later.tsx';
import { Review } from './Review.tsx';
import type { Step, useSending } from './useSending.ts';

// Only a published site sends in these ways, and only at the end: it weighs as much as a third of the form.
const SendPublic = later(async () => (await import('./doors/SendPublic.tsx')).SendPublic);

interface Props {
  readonly door: Door;
  readonly step: Extract<Step, { kind: 'review' }>;
  readonly sending: Pick<ReturnType<typeof useSending>, 'isBusy' | 'back' | 'send' | 'endSending'>;
  readonly onKeep: () => void;
  /** What the user should know of these edits in particular. */
  readonly children?: React.ReactNode;
}

/** The last look, with the ways to send that the door has. */
export function ReviewStep({ door, step, sending, onKeep, children }: Props) {
  const { shown, edits, changeSet } = step;
  const { isBusy } = sending;
  return (
    <Review
      {...{ shown, isBusy, onKeep }}
      onBack={sending.back}
      onSend={door.kind === 'lokaal' ? () => void sending.send(edits) : undefined}
    >
      {children}
      {door.kind === 'openbaar' && changeSet !== undefined ? (
        <Suspense fallback={<p role="status">Even geduld.</p>}>
          <SendPublic
            {...{ door, changeSet, shown, isBusy }}
            onEnd={(end) => void sending.endSending(end, textOf(shown.titel))}
          />
        </Suspense>
      ) : null}
    </Review>
  );
}
