import { useState } from 'react';
import { maxCompared } from '../../lib/comparison/comparisonState.ts';
import { type Item, Picker } from '../form/Picker.tsx';

interface Props {
  readonly label: string;
  readonly items: readonly Item[] | undefined;
  readonly chosen: readonly string[];
  /** Called when the list is needed: it is large, and who reads only does not need it. */
  readonly onNeed: () => void;
  readonly onAdd: (id: string) => void;
}

/** Adds a column by any part of its name. */
export function ComparePicker({ label, items, chosen, onNeed, onAdd }: Props) {
  const [id] = useState('vergelijk-kies');
  if (chosen.length >= maxCompared) {
    return (
      <p className="sc-muted">{`Er staan ${maxCompared} kolommen: het grootste aantal. Haal er één weg om een ander toe te voegen.`}</p>
    );
  }
  return (
    <div className="sc-versus__add" onFocusCapture={onNeed} onPointerEnter={onNeed}>
      <label htmlFor={id}>{label}</label>
      <Picker
        id={id}
        describedBy={undefined}
        isInvalid={false}
        items={items?.filter(([one]) => !chosen.includes(one))}
        chosen={[]}
        isMany
        label={label}
        onChange={([one]) => {
          if (one !== undefined) onAdd(one);
        }}
      />
    </div>
  );
}
