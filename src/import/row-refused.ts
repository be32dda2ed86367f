/** Why one row of a file is rejected; the rows around it go on. */
export class RowRefused extends Error {
  override readonly name = "RowRefused";
}
