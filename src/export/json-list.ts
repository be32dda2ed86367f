/** A list as JSON has it, an entry on each line, piece by piece. */
export async function* jsonList(entries: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  yield "[";
  let before = "\n";
  for await (const entry of entries) {
    yield `${before}${JSON.stringify(entry)}`;
    before = ",\n";
  }
  yield "\n]";
}
