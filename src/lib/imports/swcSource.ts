/** The source of what was published of the present Softwarecatalogus in March 2026. */
export const swcBron = {
  soort: 'openbare-bron',
  naam: 'Softwarecatalogus van VNG Realisatie, zoals gepubliceerd in tschijv/vvc',
  url: 'https://github.com/tschijv/vvc',
} as const;
