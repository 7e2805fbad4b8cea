/** The magnifying glass of the other search boxes. */
export function SearchIcon() {
  return (
    <svg className="sc-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21" />
    </svg>
  );
}
