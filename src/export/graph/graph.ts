import { type Drawing, type DrawnEdge, type DrawnNode, drawn } from "../drawing.js";
import { drawingLines } from "../json-lines.js";
import type { GraphLists } from "./listed.js";
import { actorPart, edgesOf, eventPart, issuePart, nodesOf, type Part, sourcePart, statementPart } from "./parts.js";

/** All that the graph holds, or some statements with all that they lead to. */
export const graphFormats = drawn(drawingOf, { jsonl: drawingLines });

function drawingOf({ statements, others }: GraphLists): Drawing {
  /** The ids of what several statements lead to: one of its nodes is enough. All else belongs to one part, and is not held. */
  const ends = new Set<string>();
  /** The ids that statements link to, of which some may be found as well. */
  const linked = new Set<string>();
  async function* parts(): AsyncGenerator<Part> {
    if (others) {
      for await (const actor of others.actors.nodes()) yield actorPart(actor);
      for await (const issue of others.issues.nodes()) yield issuePart(issue);
      for await (const event of others.events.nodes()) yield eventPart(event);
      for await (const source of others.sources.nodes()) yield sourcePart(source);
    }
    for await (const statement of statements.nodes()) yield statementPart(statement);
  }
  async function* nodes(): AsyncGenerator<DrawnNode> {
    for await (const part of parts()) {
      if (!others) for (const { edge, isLink } of edgesOf(part)) if (isLink) linked.add(edge.target);
      for (const { node, isOwn } of nodesOf(part)) {
        // Of a whole graph, only coders stand in no list of their own.
        const isListed = others && !node.id.startsWith("Coder:");
        if (!isOwn && (isListed || ends.has(node.id))) continue;
        if (!isOwn) ends.add(node.id);
        yield node;
      }
    }
  }
  return {
    description: others
      ? "All statements of the graph, their readings, sources, actors, issues and events."
      : "Some statements of the graph, with their readings and all that they lead to.",
    isDirected: true,
    ofNodes: {
      ...{ type: "string", kind: "string", date: "string", earliest: "string", latest: "string" },
      ...{
        quotes: "string",
        mode: "string",
        lang: "string",
        condition: "string",
        negated: "boolean",
        reiterates: "boolean",
      },
      ...{ act: "string", stance: "int", agreement: "int", cameo: "string", plover: "string", deadline: "string" },
      ...{ method: "string", confidence: "double", because: "string", at: "string", superseded_at: "string" },
      ...{ iso3: "string", wikidata_id: "string", names: "string", from: "string", to: "string", status: "string" },
      ...{ publisher: "string", author: "string", url: "string", published: "string" },
      ...{ value: "double", value_to: "double", unit: "string", bound: "string", as_of: "string" },
    },
    ofEdges: {
      ...{ relation: "string", surface: "string", basis: "string", office: "string", because: "string" },
      ...{
        role: "string",
        attendance: "string",
        start: "int",
        end: "int",
        place: "string",
        locator: "string",
        status: "string",
      },
    },
    nodes,
    async *edges(): AsyncGenerator<DrawnEdge> {
      // A file of edges alone has to know as well what some statements lead to.
      if (!others && ends.size === 0) for await (const _ of nodes());
      const found = new Set<string>();
      const links: DrawnEdge[] = [];
      for await (const part of parts()) {
        if (linked.has(part.node.id)) found.add(part.node.id);
        for (const { edge, isLink } of edgesOf(part))
          if (isLink && !others) links.push(edge);
          else yield edge;
      }
      // What is not among some statements, or what they lead to, has no node in the file.
      for (const edge of links) if (found.has(edge.target) || ends.has(edge.target)) yield edge;
    },
  };
}
