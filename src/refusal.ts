/**
 * What a person is told instead of a stack trace: sentences that say what is wrong, where, and what to do.
 *
 * Everything else that is thrown is a defect of the program.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
