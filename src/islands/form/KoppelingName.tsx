import type { PickList } from '../../site/form/formModel.ts';
import { textOf } from './api.ts';
import type { Values } from './values.ts';

interface Props {
  readonly values: Values;
  readonly nameOf: (list: PickList, id: string) => string;
}

const arrows: Readonly<Record<string, string>> = { heen: '→', terug: '←', beide: '↔' };

/** The name that a koppeling gets, as soon as both ends and the direction are chosen. */
export function KoppelingName({ values, nameOf }: Props) {
  const [van, naar, voorziening] = [values.van, values.naar, values.voorziening].map(textOf);
  const arrow = arrows[textOf(values.richting)];
  const other = naar ? nameOf('applicatie', naar) : voorziening ? nameOf('voorziening', voorziening) : '';
  return (
    <p className="sc-form__note" role="status">
      {van && other && arrow
        ? `Deze koppeling heet: ${nameOf('applicatie', van)} ${arrow} ${other}`
        : 'De naam van de koppeling verschijnt hier als beide kanten en de richting gekozen zijn.'}
    </p>
  );
}
