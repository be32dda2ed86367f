import { join } from "node:path";
import { contextFor } from "../../src/api/context.js";
import { openExport } from "../../src/api/exports/exports.js";
import { packageRoot } from "../../src/package-root.js";
import { askerOf, type Shapeless } from "../api/ask.js";
import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { python, testByPython } from "../python.js";

/** Reads JSON-LD with our copy of the context; whatever else it were to fetch is refused. */
const BY_PYLD = `
import json, sys
from pyld import jsonld
context = json.load(open(sys.argv[1]))
def load(url, options):
    if url != "http://www.w3.org/ns/anno.jsonld": raise Exception("fetched " + url)
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}
print(json.dumps(jsonld.expand(json.load(sys.stdin), {"documentLoader": load})))
`;

const OA = "http://www.w3.org/ns/oa#";

testByPython("what it reads of annotations", "pyld")(
  "pyld reads every quotation and its place from annotations, offline",
  async () => {
    const graph = await freshGraph(ARTICLE, NEIGHBOURS);
    let text = "";
    const context = contextFor(graph, { get: () => null }, false);
    const { pieces } = await openExport(context, "statements", "jsonld", {}, { isSafe: false, isServed: false });
    for await (const piece of pieces) text += piece;
    const [page] = python(BY_PYLD, [join(packageRoot, "schema/annotation-context.json")], text);
    const [{ "@list": items }] = page["http://www.w3.org/ns/activitystreams#items"];
    const { data } = await askerOf(graph)(
      "{ statements(first: 100) { nodes { id gist negated codings { act } evidence { quotes { exact start end } } } } }",
    );
    const printings = data.statements.nodes.flatMap(({ id, gist, negated, codings, evidence }: Shapeless) =>
      evidence.map(({ quotes }: Shapeless, at: number) => ({
        id: `urn:demarche:statement:${id}:${at + 1}`,
        ...{ gist, negated },
        acts: codings.map(({ act }: Shapeless) => act),
        quotes,
      })),
    );
    const of = (node: Shapeless, name: string) => (node[`${OA}${name}`] ?? []) as Shapeless[];
    const read = items.map((item: Shapeless) => ({
      id: item["@id"],
      gist: of(item, "hasBody")[0]["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]["@value"],
      negated: item["urn:demarche:term:negated"]?.[0]["@value"] ?? false,
      acts: of(item, "hasBody")
        .slice(1)
        .map((body) => body["urn:demarche:term:act"][0]["@value"]),
      quotes: of(item, "hasTarget").flatMap((target) => {
        const [quote, position] = of(target, "hasSelector");
        if (!quote || quote["@type"][0] !== `${OA}TextQuoteSelector`) return [];
        const place = (name: string) => (position ? Number(of(position, name)[0]["@value"]) : null);
        return [{ exact: of(quote, "exact")[0]["@value"], start: place("start"), end: place("end") }];
      }),
    }));
    expect(read).toEqual(printings);
    expect(printings.some(({ negated }: Shapeless) => negated)).toBe(true);
    expect(printings.flatMap(({ quotes }: Shapeless) => quotes).length).toBeGreaterThan(5);
  },
);
