/** What the canonical form needs to know of a part of a schema; generated, so that `yaml/` need not know the schemas. */
export interface Shape {
  /** Known keys in the order of the schema, each with the name of its own shape (empty for a plain value). */
  readonly keys?: Readonly<Record<string, string>>;
  /** Name of the shape of a list's items. */
  readonly items?: string;
  /** Name of the shape of the values of a map with free keys. */
  readonly rest?: string;
  /** A GEMMA Object ID: written with the element's name as a comment. */
  readonly reference?: true;
}
