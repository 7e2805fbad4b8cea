/**
 * `<DD-MM-YYYY>_Softwarecatalogus_AMEFF_export_<title>.xml`: letters without accents, digits, `.` and `-` stay,
 * everything else becomes one `_` (ameff.md §1).
 * @param date `jjjj-mm-dd`
 */
export function ameffFileName(title: string, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const safe = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return `${day}-${month}-${year}_Softwarecatalogus_AMEFF_export_${safe}.xml`;
}
