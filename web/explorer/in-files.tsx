interface Written {
  /** What is written, as the server calls it. */
  readonly what: "positions" | "statements";
  /** What narrows it, as GraphQL has it. */
  readonly filter: object;
}

/** The formats that are offered, by what they are called. */
const FORMATS = {
  positions: { GEXF: "gexf", GraphML: "graphml", CSV: "csv" },
  statements: { CSV: "csv", Word: "docx", Markdown: "md", BibLaTeX: "bib" },
} as const;

/** Files of all that fits, shown or not, as the server writes them. */
export function InFiles({ what, filter }: Written) {
  const narrowed = new URLSearchParams({ filter: JSON.stringify(filter) });
  return (
    <p>
      All {what} that fit:{" "}
      {Object.entries(FORMATS[what]).map(([name, format]) => (
        <span key={format}>
          <a href={`/export/${what}.${format}?${narrowed}`} download>
            {name}
          </a>{" "}
        </span>
      ))}
    </p>
  );
}
