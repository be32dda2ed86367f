/** So many texts are kept; with more, all are forgotten. */
const MOST = 50_000;

/** The same as `work`, worked out once for a text that comes again and again; what throws is not kept. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
