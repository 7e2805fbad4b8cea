import { textOf } from './api.ts';
import { Note } from './Notes.tsx';
import type { Values } from './values.ts';

interface Props {
  /** How the site is getting on, as the server tells; undefined while nobody asked. */
  readonly build: Values | undefined;
  /** Pages on which the last merged change is to be seen. */
  readonly results: readonly Values[];
  readonly base: string;
}

/** Tells that the site is being made anew, and leads to the result as soon as it is there. */
export function BuildNote({ build, results, base }: Props) {
  if (build === undefined) return null;
  const state = textOf(build.toestand);
  const text = {
    bezig: 'De website wordt bijgewerkt. De oude blijft te lezen tot de nieuwe klaar is.',
    bijna: 'De pagina’s van uw wijziging zijn bijgewerkt. De rest van de website volgt.',
    klaar: 'De website is bijgewerkt.',
    mislukt: `De website kon niet worden bijgewerkt: ${textOf(build.tekst)}`,
  }[state];
  const isThere = state === 'bijna' || state === 'klaar';
  return (
    <Note>
      <p role="status">{text}</p>
      {isThere && results.length > 0 ? (
        <>
          <p>Bekijk het resultaat:</p>
          <ul>
            {results.map((page) => (
              <li key={textOf(page.adres)}>
                <a className="nl-link" href={`${base}${textOf(page.adres).replace(/^\//, '')}`}>
                  {textOf(page.naam)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Note>
  );
}
