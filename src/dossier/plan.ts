import { keyOf, type Label, type Props, type Row, SHARED } from "./row.js";

/** One node that the dossier claims or said before, as the graph has it. */
export interface Said {
  readonly label: Label;
  readonly id: string;
  /** The hash of the row as it was last loaded; null where the dossier never said it. */
  readonly sha256: string | null;
  readonly others: readonly { readonly dossier: string; readonly said: Props }[];
}

/** Something that this dossier may not say, since another one says otherwise. */
export interface Conflict {
  readonly label: Label;
  readonly id: string;
  /** The property that is said otherwise. */
  readonly prop?: string;
  readonly message: string;
}

export interface Plan {
  readonly created: readonly Row[];
  readonly changed: readonly Row[];
  readonly unchanged: readonly Row[];
  readonly removed: readonly Said[];
  /** Removed here and still said elsewhere: rewritten as the others say it. */
  readonly left: readonly Row[];
  /** What another dossier says otherwise. */
  readonly conflicts: readonly Conflict[];
}

/** Compares what a dossier says with what it said before and with what others say. */
export function planLoad(dossier: string, rows: readonly Row[], graph: readonly Said[]): Plan {
  const said = new Map(graph.map((one) => [keyOf(one), one]));
  const ours = new Set(rows.map(keyOf));
  const before = (row: Row) => said.get(keyOf(row));
  const removed = graph.filter((one) => !ours.has(keyOf(one)));
  const agreed = rows.map((row) => ({ ...row, props: agree([...(before(row)?.others ?? []).map(saidBy), row.props]) }));
  return {
    created: agreed.filter((row) => (before(row)?.sha256 ?? null) === null),
    changed: agreed.filter((row) => ![null, row.sha256].includes(before(row)?.sha256 ?? null)),
    unchanged: agreed.filter((row) => before(row)?.sha256 === row.sha256),
    removed,
    left: removed.filter(({ others }) => others.length > 0).map(({ label, id, others }) => leftRow(label, id, others)),
    conflicts: rows.flatMap((row) => conflictsOf(dossier, row, before(row)?.others ?? [])),
  };
}

const saidBy = ({ said: { sha256: _, ...props } }: Said["others"][number]): Props => props;

/** The properties that several dossiers say together: the first that is given; lists are joined. */
function agree(all: readonly Props[]): Props {
  const agreed: Record<string, unknown> = {};
  for (const props of all)
    for (const [prop, value] of Object.entries(props)) {
      const held = agreed[prop];
      if (Array.isArray(held) && Array.isArray(value)) agreed[prop] = [...new Set([...held, ...value])];
      else agreed[prop] ??= value;
    }
  return agreed;
}

const leftRow = (label: Label, id: string, others: Said["others"]): Row => ({
  label,
  id,
  props: agree(others.map(saidBy)),
  parts: { partOf: [], broader: [] },
  sha256: "",
});

function conflictsOf(dossier: string, { label, id, props }: Row, others: Said["others"]): Conflict[] {
  const noun = label.toLowerCase();
  // Figures and codings are parts of their statements, of which the same is said.
  if (label === "Figure" || label === "Coding") return [];
  if (!SHARED.has(label))
    return others.map((other) => ({
      label,
      id,
      message: `The ${noun} "${id}" is in the dossier "${other.dossier}" already; give the one in "${dossier}" another id.`,
    }));
  if (props.kind === "UNNAMED" && others.length > 0) {
    const message = `The unnamed voice "${id}" of the dossier "${dossier}" is that of "${others[0]?.dossier}" too, and every mention is a voice of its own; choose another id.`;
    return [{ label, id, message }];
  }
  return others.flatMap((other) =>
    Object.entries(props)
      .filter(([prop, value]) => contradicts(prop, value, other.said[prop]))
      .map(([prop, value]) => ({
        label,
        id,
        prop,
        message: `The ${noun} "${id}" has the ${prop} "${value}" in the dossier "${dossier}" and "${other.said[prop]}" in "${other.dossier}"; make them agree or choose another id.`,
      })),
  );
}

/** Reasons may be worded differently, and lists add up. */
const contradicts = (prop: string, ours: unknown, theirs: unknown): boolean =>
  !prop.toLowerCase().endsWith("because") &&
  !Array.isArray(ours) &&
  (ours ?? null) !== null &&
  (theirs ?? null) !== null &&
  ours !== theirs;
