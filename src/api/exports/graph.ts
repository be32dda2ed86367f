import { actors } from "../../export/actors.js";
import { GRAPH_FIELDS, type GraphLists } from "../../export/graph/listed.js";
import type { Context } from "../context.js";
import type { GivenTexts } from "./given.js";
import { walk } from "./walk.js";

/** The lists of a whole graph; where statements are narrowed, only they. */
export function graphGiven(context: Context, given: GivenTexts): GraphLists {
  const statements = walk<never>(context, "statements", GRAPH_FIELDS.statements, given);
  if (given.filter !== undefined || given.during !== undefined) return { statements };
  const list = (name: "issues" | "events" | "sources") => walk<never>(context, name, GRAPH_FIELDS[name], {});
  return {
    statements,
    others: {
      actors: walk<never>(context, "actors", actors.selection, {}),
      issues: list("issues"),
      events: list("events"),
      sources: list("sources"),
    },
  };
}
