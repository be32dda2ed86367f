import type { ReactNode } from "react";
import type { Evidence } from "./statement";

/** The words between those around them, marked; nothing where the text is not held. */
export function Passage({ printed: { prefix, exact, suffix, source, ...printed } }: { printed: Evidence }) {
  if (exact === null) return null;
  return (
    <blockquote className="passage" lang={source.lang ?? undefined}>
      <p>
        … {prefix}
        {marked(exact, printed)}
        {suffix} …
      </p>
    </blockquote>
  );
}

/** A passage with its quotations marked, or all of it marked where it has none. Offsets are code points of the text. */
function marked(exact: string, { start, quotes }: Pick<Evidence, "start" | "quotes">): ReactNode {
  const points = [...exact];
  const shown: ReactNode[] = [];
  let done = 0;
  for (const quote of [...quotes].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    if (start === null || quote.start === null || quote.end === null) continue;
    const [from, to] = [quote.start - start, quote.end - start];
    if (from < done || to > points.length) continue;
    shown.push(points.slice(done, from).join(""), <mark key={from}>{points.slice(from, to).join("")}</mark>);
    done = to;
  }
  if (done === 0) return <mark>{exact}</mark>;
  return [...shown, points.slice(done).join("")];
}
