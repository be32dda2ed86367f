/** On which side of positions the chosen actors stand. */
export const SIDES = {
  held: "held by these actors",
  received: "toward these actors",
  among: "among these actors",
} as const;
export type Side = keyof typeof SIDES;

/** How positions are shown. */
export const SHAPES = { drawing: "drawing and table", matrix: "matrix", timeline: "timeline of statements" } as const;
export type Shape = keyof typeof SHAPES;

/** The two ends of a position, by id. */
export interface Ends {
  readonly holder: string;
  readonly target: string;
}

/** Which positions or statements are drawn, and which of them are open. */
export interface PositionsView {
  readonly kind: "positions";
  /** By id or any name; all actors where there is none. */
  readonly actors: readonly string[];
  readonly side: Side;
  readonly as: Shape;
  readonly minStatements: number;
  readonly from: string;
  readonly to: string;
  /** By id; empty for all issues. */
  readonly issue: string;
  /** How many hundreds of positions are asked for at most. */
  readonly pages: number;
  readonly open: Ends | undefined;
  /** The year or month whose statements are open on the timeline, or none. */
  readonly period: string;
  /** The event, by id, whose statements are open on the timeline, or none. */
  readonly event: string;
}

/** One actor, by id. */
export interface ActorView {
  readonly kind: "actor";
  readonly id: string;
}

/** What this page shows; its address says all of it. */
export type View = PositionsView | ActorView;

/** More positions than that nobody tells apart in one drawing. */
export const MOST_PAGES = 20;

/** Where nothing is chosen. */
export const ALL_POSITIONS: PositionsView = {
  kind: "positions",
  actors: [],
  side: "held",
  as: "drawing",
  minStatements: 1,
  from: "",
  to: "",
  issue: "",
  pages: 1,
  open: undefined,
  period: "",
  event: "",
};

/** A view in which something else is chosen: it begins anew with the first page, and with nothing open. */
export const withAnother = (view: PositionsView, choice: Partial<PositionsView>): PositionsView => ({
  ...view,
  ...{ pages: 1, open: undefined, period: "", event: "" },
  ...choice,
});

/** The view that an address stands for; what it does not say is as where nothing is chosen. */
export function viewIn(search: string): View {
  const given = new URLSearchParams(search);
  const id = given.get("about");
  if (id) return { kind: "actor", id };
  const side = given.get("side") ?? "";
  const as = given.get("as") ?? "";
  const holder = given.get("of");
  const target = given.get("toward");
  return {
    kind: "positions",
    actors: [...new Set(given.getAll("actor").filter((name) => name.trim() !== ""))],
    side: Object.hasOwn(SIDES, side) ? (side as Side) : ALL_POSITIONS.side,
    as: Object.hasOwn(SHAPES, as) ? (as as Shape) : ALL_POSITIONS.as,
    minStatements: wholeNumber(given.get("min"), 1_000_000_000),
    from: given.get("from") ?? "",
    to: given.get("to") ?? "",
    issue: given.get("issue") ?? "",
    pages: wholeNumber(given.get("pages"), MOST_PAGES),
    open: holder && target ? { holder, target } : undefined,
    period: given.get("period") ?? "",
    event: given.get("event") ?? "",
  };
}

/** The address of a view, as short as it can be. */
export function addressOf(view: View): string {
  if (view.kind === "actor") return `/?${new URLSearchParams({ about: view.id })}`;
  const said = new URLSearchParams(view.actors.map((name) => ["actor", name]));
  if (view.side !== ALL_POSITIONS.side) said.set("side", view.side);
  if (view.as !== ALL_POSITIONS.as) said.set("as", view.as);
  if (view.minStatements > 1) said.set("min", String(view.minStatements));
  for (const part of ["from", "to", "issue", "period", "event"] as const) if (view[part]) said.set(part, view[part]);
  if (view.pages > 1) said.set("pages", String(view.pages));
  if (view.open) {
    said.set("of", view.open.holder);
    said.set("toward", view.open.target);
  }
  return said.size > 0 ? `/?${said}` : "/";
}

/** A number that people write, from 1 to the greatest that makes sense. */
const wholeNumber = (text: string | null, greatest: number): number =>
  text !== null && /^\d+$/.test(text) ? Math.min(Math.max(1, Number(text)), greatest) : 1;
