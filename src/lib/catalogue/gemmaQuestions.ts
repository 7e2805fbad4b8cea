import type { Gemma } from './gemma.ts';
import type { GemmaElement } from './gemmaElement.ts';

/** A standaard that GEMMA demands of or recommends for a component. */
export interface StandaardVanComponent {
  readonly standaard: GemmaElement;
  readonly rol: 'verplicht' | 'aanbevolen';
  /** Its versions with status `In gebruik`, in order of the file. */
  readonly versies: readonly GemmaElement[];
}

/** Verplichte and then aanbevolen standaarden of a component, each in order of name. A look-up per standaard. */
export function standaardenVan(gemma: Gemma, component: string): readonly StandaardVanComponent[] {
  return (gemma.elementen.get(component)?.standaarden ?? []).flatMap(({ standaard: id, rol }) => {
    const standaard = gemma.elementen.get(id);
    return standaard === undefined ? [] : [{ standaard, rol, versies: versiesInGebruik(gemma, id) }];
  });
}

/** Versions of a standaard that a user may choose. */
export function versiesInGebruik(gemma: Gemma, standaard: string): readonly GemmaElement[] {
  return (gemma.versiesVan.get(standaard) ?? []).filter(
    ({ status, vervallen }) => status === 'In gebruik' && vervallen === undefined,
  );
}

/** Domains of a component, in order of name; `Niet domeingebonden` is one of them. */
export function domeinenVan(gemma: Gemma, component: string): readonly GemmaElement[] {
  return (gemma.elementen.get(component)?.domeinen ?? []).flatMap((id) => gemma.elementen.get(id) ?? []);
}

/** Components for which a standaard has this role, in order of the file. */
export function componentenVoor(
  gemma: Gemma,
  standaard: string,
  rol: 'verplicht' | 'aanbevolen',
): readonly GemmaElement[] {
  return (gemma.componentenMetStandaard.get(standaard) ?? []).filter((component) =>
    component.standaarden.some((one) => one.standaard === standaard && one.rol === rol),
  );
}
