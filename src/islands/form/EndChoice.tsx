/** What the other end of a koppeling is. */
export function EndChoice({
  end,
  onChange,
}: {
  readonly end: string;
  readonly onChange: (end: 'naar' | 'voorziening') => void;
}) {
  return (
    <fieldset className="sc-form__group">
      <legend>Waarmee is de koppeling?</legend>
      <label className="sc-form__option">
        <input type="radio" name="einde" checked={end === 'naar'} onChange={() => onChange('naar')} />
        Een andere applicatie in uw landschap
      </label>
      <label className="sc-form__option">
        <input
          type="radio"
          name="einde"
          checked={end === 'voorziening'}
          onChange={() => onChange('voorziening')}
        />
        Een landelijke voorziening
      </label>
    </fieldset>
  );
}
