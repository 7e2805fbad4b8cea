import { idOfRow } from './idOfRow.ts';

/**
 * Puts a button in the first cell of a row that exports the application which the row is about.
 * @param dataOf what `ameff-download` needs to know of that application
 */
export function addRowDownload(
  row: HTMLTableRowElement,
  dataOf: (applicatie: string) => Readonly<Record<string, string | undefined>>,
): void {
  const id = idOfRow(row);
  const cell = row.cells[0];
  if (id === undefined || cell === undefined) return;
  const element = document.createElement('ameff-download');
  Object.assign(element.dataset, dataOf(id), { applicatie: id });
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sc-row-action';
  button.textContent = 'AMEFF';
  button.setAttribute('aria-label', `AMEFF van ${cell.querySelector('a')?.textContent ?? id}`);
  element.append(button);
  cell.append(element);
}
