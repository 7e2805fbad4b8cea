import type { GemmaSoort } from '../catalogue/gemma.ts';
import { isKind } from '../catalogue/gemma.ts';
import type { Entry, KeyPath } from '../model/record.ts';

/** One place where a record points at something. */
export type Reference = {
  readonly path: KeyPath;
  readonly id: string;
} & (
  | { readonly to: 'organisatie' | 'applicatie' | 'dienst' | 'voorziening' }
  | { readonly to: 'element'; readonly soort: GemmaSoort; readonly why: string }
);

type Target = 'organisatie' | 'applicatie' | 'dienst' | 'voorziening';

/**
 * All references of a record, except those of `omleidingen`, contracts and notes, which have rules of their own.
 * `soortVan` tells of which soort a used application is, because its components follow from that.
 */
export function referencesOf(
  entry: Entry,
  soortVan: (applicatie: string) => 'applicatie' | 'systeemsoftware' | undefined,
): readonly Reference[] {
  const found: Reference[] = [];
  const one = (to: Target, key: string, id: string | undefined) => {
    if (id !== undefined) found.push({ to, path: [key], id });
  };
  const many = (to: Target, key: string, ids: readonly string[] | undefined) => {
    ids?.forEach((id, index) => {
      found.push({ to, path: [key, index], id });
    });
  };
  const elements = (path: KeyPath, soort: GemmaSoort, ids: readonly string[] | undefined, why = '') => {
    ids?.forEach((id, index) => {
      found.push({ to: 'element', soort, why, path: [...path, index], id });
    });
  };
  const components = (soort: string | undefined, ids: readonly string[] | undefined) => {
    if (soort === 'systeemsoftware') {
      elements(['referentiecomponenten'], 'technologiecomponent', ids, ', want dit is systeemsoftware');
    } else if (soort === 'applicatie') elements(['referentiecomponenten'], 'referentiecomponent', ids);
  };

  if (isKind(entry, 'organisatie')) many('organisatie', 'deelnemers', entry.value.deelnemers);
  else if (isKind(entry, 'applicatie')) {
    const { value } = entry;
    one('applicatie', 'onderdeelVan', value.onderdeelVan);
    components(value.soort, value.referentiecomponenten);
    value.standaarden?.forEach(({ standaardversie: id }, index) => {
      const path = ['standaarden', index, 'standaardversie'];
      found.push({ to: 'element', soort: 'standaardversie', why: '', path, id });
    });
    value.koppelingen?.forEach(({ met, voorziening, standaarden }, index) => {
      const path = ['koppelingen', index];
      if (met !== undefined) found.push({ to: 'applicatie', path: [...path, 'met'], id: met });
      if (voorziening !== undefined) {
        found.push({ to: 'voorziening', path: [...path, 'voorziening'], id: voorziening });
      }
      elements([...path, 'standaarden'], 'standaardversie', standaarden);
    });
  } else if (isKind(entry, 'dienst')) many('applicatie', 'applicaties', entry.value.applicaties);
  else if (isKind(entry, 'gebruik')) {
    const { value } = entry;
    one('applicatie', 'applicatie', value.applicatie);
    one('applicatie', 'vervangenDoor', value.vervangenDoor);
    many('organisatie', 'deelnemers', value.deelnemers);
    many('dienst', 'diensten', value.diensten);
    components(soortVan(value.applicatie), value.referentiecomponenten);
  } else if (isKind(entry, 'koppeling')) {
    const { value } = entry;
    one('applicatie', 'van', value.van);
    one('applicatie', 'naar', value.naar);
    one('voorziening', 'voorziening', value.voorziening);
    one('applicatie', 'intermediair', value.intermediair);
    elements(['standaarden'], 'standaardversie', value.standaarden);
  } else if (isKind(entry, 'zoekwoorden')) {
    entry.value.zoekwoorden.forEach(({ referentiecomponenten }, index) => {
      const path = ['zoekwoorden', index, 'referentiecomponenten'];
      elements(path, 'referentiecomponent', referentiecomponenten);
    });
  }
  return found;
}
