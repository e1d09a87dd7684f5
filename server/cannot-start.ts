/**
 * Something outside the program stands in the way of starting: a port in use, a setting that makes no sense.
 * The message is one whole sentence or two for the person at the terminal; it is printed as it stands, without a stack.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
