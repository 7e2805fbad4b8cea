/** A product that lives in more than one repository: one application in the catalogue. */
export interface Product {
  readonly naam: string;
  /** `owner/repository`; the first gives the facts, of the others only address and usage are taken. */
  readonly repos: readonly [string, ...string[]];
}

/** Products with several repositories, decided by hand: a name that looks alike is no proof. */
export const products: readonly Product[] = [
  {
    naam: 'Open Forms',
    repos: [
      'open-formulieren/open-forms',
      'open-formulieren/open-forms-sdk',
      // The former place of the first one; its file gives the same address.
      'maykinmedia/open-forms',
    ],
  },
  { naam: 'Signalen', repos: ['signalen/frontend', 'Amsterdam/signals-frontend'] },
  // Open Zaakbrug of Súdwest-Fryslân is another code base with a name of its own.
  { naam: 'ZaakBrug', repos: ['wearefrank/zaakbrug', 'ibissource/zaakbrug'] },
];

/** The product that a repository belongs to; letter case does not matter on a forge. */
export function productOfRepo(repo: string): Product | undefined {
  const wanted = repo.toLowerCase();
  return products.find(({ repos }) => repos.some((name) => name.toLowerCase() === wanted));
}
