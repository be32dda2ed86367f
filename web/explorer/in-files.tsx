interface Written {
  /** What is written, as the server calls it. */
  readonly what: keyof typeof FILES;
  /** What narrows it, as GraphQL has it. */
  readonly filter: object;
}

/** Tables; the second has an apostrophe before what a spreadsheet would run. */
const TABLES = { CSV: "csv", "CSV, safe in spreadsheets": "csv?safe" } as const;

const DRAWINGS = { GEXF: "gexf", GraphML: "graphml" } as const;

/** What is offered: what it is, and its formats by what they are called. */
const FILES = {
  positions: { about: "All positions that fit", formats: { ...DRAWINGS, ...TABLES } },
  statements: {
    about: "All statements that fit",
    formats: { ...TABLES, Word: "docx", Markdown: "md", BibLaTeX: "bib" },
  },
  graph: {
    about:
      "These statements as a graph, with their readings, actors, issues, sources and the events that they are about",
    formats: DRAWINGS,
  },
  events: { about: "All events that fit", formats: TABLES },
} as const;

/** Files of all that fits, shown or not, as the server writes them. */
export function InFiles({ what, filter }: Written) {
  const { about, formats } = FILES[what];
  const narrowed = new URLSearchParams({ filter: JSON.stringify(filter) });
  return (
    <p>
      {about}:{" "}
      {Object.entries(formats).map(([name, format]) => (
        <span key={format}>
          <a href={`/export/${what}.${format}${format.includes("?") ? "&" : "?"}${narrowed}`} download>
            {name}
          </a>{" "}
        </span>
      ))}
    </p>
  );
}
