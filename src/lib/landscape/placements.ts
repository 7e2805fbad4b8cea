import type { ApplicatieData, ChangeKind, GebruikData, LandscapeData } from './landscapeData.ts';

/** One application on one component, before it is known whether a base has that component. */
export interface WantedPlacement {
  readonly applicatie: ApplicatieData;
  /** Object ID of the referentiecomponent or technologiecomponent. */
  readonly component: string;
  /** `gebruikt`: as the user says; `geschikt`: as the supplier says. */
  readonly kind: 'gebruikt' | 'geschikt';
  /** In a difference: how it is drawn there; undefined for what is not drawn. */
  readonly stand?: ChangeKind | 'gelijk' | undefined;
}

/** Key of a usage in the marks of a difference. */
export function gebruikKey({ afnemer, applicatie }: Pick<GebruikData, 'afnemer' | 'applicatie'>): string {
  return `${afnemer} ${applicatie}`;
}

/** ArchiMate type of an application: it can only be a Specialization of a component of the same type. */
export function typeOfApplicatie({ soort }: Pick<ApplicatieData, 'soort'>): string {
  return soort === 'systeemsoftware' ? 'SystemSoftware' : 'ApplicationComponent';
}

/**
 * Where applications stand: on what the user says they are used for, else on what the supplier says they are suited
 * for (ameff.md §1, plotting). In order of the applications, then of the components in their records.
 */
export function placementsOf({
  gebruik,
  applicaties,
  verschil,
}: Pick<LandscapeData, 'gebruik' | 'applicaties' | 'verschil'>): readonly WantedPlacement[] {
  if (verschil !== undefined) {
    const byId = new Map(applicaties.map((applicatie) => [applicatie.id, applicatie]));
    return verschil.plaatsingen.flatMap(({ applicatie: id, ...placement }) => {
      const applicatie = byId.get(id);
      return applicatie === undefined ? [] : [{ ...placement, applicatie }];
    });
  }
  const used = new Map<string, Set<string>>();
  for (const { applicatie, referentiecomponenten } of gebruik) {
    const components = used.get(applicatie) ?? new Set<string>();
    for (const component of referentiecomponenten) components.add(component);
    used.set(applicatie, components);
  }
  return applicaties.flatMap((applicatie) => {
    const components = used.get(applicatie.id);
    const wanted: WantedPlacement[] = [...(components ?? [])].map((component) => ({
      applicatie,
      component,
      kind: 'gebruikt',
    }));
    if (applicatie.toonAanbod || components?.size === 0) {
      for (const component of applicatie.geschiktVoor)
        wanted.push({ applicatie, component, kind: 'geschikt' });
    }
    return wanted;
  });
}
