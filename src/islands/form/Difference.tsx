import { mapsOf, textOf } from './api.ts';
import type { Values } from './values.ts';

const names = { '+': 'erbij', '-': 'weg', ' ': '' } as const;

/** The files of a voorstel, one click away: what changes line by line, and apart from it how they become. */
export function Difference({ files }: { readonly files: readonly Values[] }) {
  const whole = files.filter(({ inhoud }) => textOf(inhoud) !== '');
  return (
    <>
      <details className="sc-form__details">
        <summary>Bekijk het verschil in de bestanden ({files.length})</summary>
        {files.map((file) => (
          <div key={textOf(file.pad)}>
            <p className="sc-diff__file">
              {textOf(file.pad)} <span className="sc-picker__detail">{textOf(file.soort)}</span>
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
            <pre className="sc-diff" tabIndex={0}>
              {mapsOf(file.verschil).map((line, index) => {
                const mark = line.mark === '+' || line.mark === '-' ? line.mark : ' ';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
                  <span key={index} className={`sc-diff__line sc-diff__line--${names[mark] || 'zelfde'}`}>
                    {`${mark} ${textOf(line.text)}\n`}
                  </span>
                );
              })}
            </pre>
          </div>
        ))}
      </details>
      {whole.length === 0 ? null : (
        <details className="sc-form__details">
          <summary>Bekijk de hele bestanden zoals zij worden ({whole.length})</summary>
          {whole.map((file) => (
            <div key={textOf(file.pad)}>
              <p className="sc-diff__file">{textOf(file.pad)}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
              <pre className="sc-diff" tabIndex={0}>
                {textOf(file.inhoud)}
              </pre>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
