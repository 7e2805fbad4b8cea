/** Something is wrong with how a command was called: exit code 2. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
