/** A refusal with a status and a sentence that says what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
