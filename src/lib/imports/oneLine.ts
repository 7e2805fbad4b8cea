/** A text from outside as a record holds it: NFC (editing, guard 4), white space and line ends to one space, trimmed. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
