import { ACTOR, type ExportedActor } from "./actor.js";
import { ANNOTATION_CONTEXT, OWN_CONTEXT } from "./annotation-context.js";
import { CODING_FIELDS, type ExportedCoding } from "./coding.js";
import type { Format, Found } from "./format.js";
import { jsonList } from "./json-list.js";
import { type ExportedPrinting, PRINTING_FIELDS } from "./source.js";

/** What annotations ask of a statement. */
interface Annotated {
  readonly id: string;
  readonly gist: string;
  readonly negated: boolean;
  readonly said: { readonly date: string | null };
  readonly speakers: readonly { readonly actor: ExportedActor }[];
  readonly onBehalfOf: readonly { readonly actor: ExportedActor }[];
  readonly evidence: readonly ExportedPrinting[];
  readonly codings: readonly ExportedCoding[];
}

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as one page of JSON-LD: one for each place where a statement is
 * printed, with what it says and its current readings as bodies, and its quotations as targets.
 */
export const annotations: Format<Found<Annotated>> = {
  mediaType: "application/ld+json; charset=utf-8",
  selection: `id gist negated said { date } speakers { actor ${ACTOR} } onBehalfOf { actor ${ACTOR} }
    evidence {
      ${PRINTING_FIELDS}
    }
    codings { ${CODING_FIELDS} }`,
  async *write({ nodes }) {
    const context = [ANNOTATION_CONTEXT, OWN_CONTEXT];
    yield `{"@context": ${JSON.stringify(context)},\n"type": "AnnotationPage",\n"items": `;
    yield* jsonList(annotationsOf(nodes()));
    yield "}\n";
  },
};

async function* annotationsOf(statements: AsyncIterable<Annotated>) {
  for await (const statement of statements)
    for (const [at, printing] of statement.evidence.entries()) yield annotation(statement, printing, at + 1);
}

const urn = (kind: string, id: string): string => `urn:demarche:${kind}:${encodeURIComponent(id)}`;

function annotation(
  { id, gist, negated, said, speakers, onBehalfOf, codings }: Annotated,
  printing: ExportedPrinting,
  nth: number,
) {
  return {
    id: `${urn("statement", id)}:${nth}`,
    type: "Annotation",
    motivation: codings.length > 0 ? ["describing", "classifying"] : "describing",
    said: said.date ?? undefined,
    // The source says that this was not said: its readings are of words that nobody has spoken.
    ...(negated && { negated }),
    speaker: speakers.map(({ actor }) => urn("actor", actor.id)),
    onBehalfOf: onBehalfOf.map(({ actor }) => urn("actor", actor.id)),
    body: [{ type: "TextualBody", purpose: "describing", value: gist }, ...codings.map(reading)],
    target: targets(printing),
  };
}

const reading = ({ id, act, toward, stance, issue, agreement, coder, at }: ExportedCoding) => ({
  ...{ id: urn("coding", id), type: "Coding", act },
  ...(toward && { toward: urn("actor", toward.id) }),
  ...(stance !== null && { stance }),
  ...(issue && { issue: urn("issue", issue.id) }),
  ...(agreement !== null && { agreement }),
  creator: { id: urn("coder", coder.id), type: coder.kind === "PROGRAM" ? "Software" : "Person", name: coder.name },
  created: at,
});

/** The quotations of a printing; where it has none, its passage; where that is not anchored either, the source. */
function targets({ source, quotes, start, end, locator }: ExportedPrinting) {
  const where = {
    ...{ type: "SpecificResource", source: source.url ?? urn("source", source.id) },
    ...(source.textSha256 && { textSha256: source.textSha256 }),
    ...(locator && { locator }),
  };
  if (quotes.length === 0) {
    const [position] = positions({ start, end });
    return [{ ...where, ...(position && { selector: position }) }];
  }
  return quotes.map(({ exact, ...place }) => ({
    ...where,
    selector: [{ type: "TextQuoteSelector", exact }, ...positions(place)],
  }));
}

/** Places in a text are counted in code points, as that model has them. */
const positions = ({ start, end }: { readonly start: number | null; readonly end: number | null }) =>
  start === null || end === null ? [] : [{ type: "TextPositionSelector", start, end }];
