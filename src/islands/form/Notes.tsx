import { useEffect, useRef } from 'react';
import { idOf } from './idOf.ts';
import type { Fault } from './values.ts';

/** All faults in one place; takes focus, and leads to each field. */
export function FaultSummary({
  faults,
  round,
}: {
  readonly faults: readonly Fault[];
  readonly round: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new round of checking takes focus again
  useEffect(() => box.current?.focus(), [round]);
  if (faults.length === 0) return null;
  const title =
    faults.length === 1 ? 'Er is nog 1 ding niet goed' : `Er zijn nog ${faults.length} dingen niet goed`;
  return (
    <div className="sc-form__summary" ref={box} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field}${text}`}>
            {field === '' ? (
              text
            ) : (
              <a
                className="nl-link"
                href={`#${idOf(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(field))?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A calm message inside a form. */
export function Note({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className="sc-form__note" role="status">
      {children}
    </div>
  );
}
