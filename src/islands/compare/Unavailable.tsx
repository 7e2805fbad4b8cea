import type { FileState } from './useFiles.ts';

interface Props {
  readonly files: readonly { readonly id: string; readonly file: FileState<unknown> }[];
  readonly what: 'applicatie' | 'gemeente';
  readonly onRemove: (id: string) => void;
}

/** What the address asks for and cannot be shown, with why and what to do. */
export function Unavailable({ files, what, onRemove }: Props) {
  const missing = files.filter(({ file }) => file.state === 'unknown' || file.state === 'failed');
  if (missing.length === 0) return null;
  return (
    <div role="alert" className="sc-empty">
      <ul className="sc-fewer">
        {missing.map(({ id, file }) => (
          <li key={id}>
            {file.state === 'unknown'
              ? `De ${what} ‘${id}’ staat niet in de catalogus, of niet meer. `
              : `De gegevens van ‘${id}’ konden niet worden opgehaald. Probeer het later opnieuw. `}
            <button type="button" className="sc-link-button" onClick={() => onRemove(id)}>
              Haal weg<span className="sc-visually-hidden"> uit de vergelijking: {id}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
