/** The lists at the top of the API. */
export const collections = [
  'organisaties',
  'applicaties',
  'diensten',
  'gebruik',
  'koppelingen',
  'referentiecomponenten',
  'standaarden',
  'voorzieningen',
] as const;
