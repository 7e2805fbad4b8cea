import { useState } from 'react';
import type { Search } from '../../lib/search/createSearch.ts';
import { kindLabels } from '../../lib/search/searchKind.ts';
import type { SearchState } from '../../lib/search/searchState.ts';
import { selectionTable } from '../../lib/search/selectionTable.ts';
import { saveFile } from '../saveFile.ts';

interface Props {
  readonly search: Search;
  readonly state: SearchState;
  readonly total: number;
  readonly base: string;
}

type Format = 'csv' | 'xlsx';
const mimes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Saves exactly what was found, on all pages, as a spreadsheet. The writers are loaded when they are asked for. */
export function ExportSelection({ search, state, total, base }: Props) {
  const [message, setMessage] = useState('');

  async function save(format: Format): Promise<void> {
    const what = state.kind === undefined ? 'alles' : kindLabels[state.kind].many;
    const table = selectionTable(search.list(state), (path) =>
      new URL(`${base}${path.slice(1)}`, location.href).toString(),
    );
    try {
      const content = await write(format, what, table);
      const name = `softwarecatalogus-${what.toLowerCase()}.${format}`;
      saveFile(name, new Blob([content], { type: mimes[format] }));
      setMessage(`${name} met ${table.rows.length.toLocaleString('nl-NL')} regels is opgeslagen.`);
    } catch {
      setMessage('Het bestand kon niet worden gemaakt. Probeer het later opnieuw.');
    }
  }

  return (
    <div className="sc-results__export">
      <p className="sc-small">
        {total === 1 ? 'Dit resultaat' : `Deze ${total.toLocaleString('nl-NL')} resultaten`} opslaan als{' '}
        <button type="button" className="sc-link-button" onClick={() => void save('csv')}>
          CSV
        </button>{' '}
        of{' '}
        <button type="button" className="sc-link-button" onClick={() => void save('xlsx')}>
          Excel (XLSX)
        </button>
      </p>
      <p role="status" className="sc-small sc-muted">
        {message}
      </p>
    </div>
  );
}

async function write(
  format: Format,
  name: string,
  table: ReturnType<typeof selectionTable>,
): Promise<BlobPart> {
  if (format === 'csv') {
    const { writeList } = await import('../../lib/exports/csv.ts');
    return writeList(table);
  }
  const { writeWorkbook } = await import('../../lib/exports/xlsx.ts');
  return new Uint8Array(await writeWorkbook([{ name, ...table }]));
}
