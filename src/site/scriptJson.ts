/**
 * A value as JSON inside a `<script>` element: `<` is written as an escape, since `</script>` or `<!--` in a text would
 * end or swallow the element.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
