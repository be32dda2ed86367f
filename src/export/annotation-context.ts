const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const XSD = "http://www.w3.org/2001/XMLSchema#";

/** Where the context of Web Annotations is on the Web, and by what programs know that they are some. */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

const link = (id: string) => ({ "@id": id, "@type": "@id" });
const term = (id: string) => ({ "@id": id, "@type": "@vocab" });
const typed = (id: string, type: string) => ({ "@id": id, "@type": `${XSD}${type}` });

/**
 * What these files use of that context (https://www.w3.org/TR/annotation-vocab/), with the same meanings, for programs that
 * cannot or shall not fetch it.
 */
export const OFFLINE_CONTEXT = {
  "@context": {
    id: "@id",
    type: "@type",
    Annotation: `${OA}Annotation`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    SpecificResource: `${OA}SpecificResource`,
    Person: "http://xmlns.com/foaf/0.1/Person",
    Software: `${AS}Application`,
    describing: `${OA}describing`,
    classifying: `${OA}classifying`,
    items: { ...link(`${AS}items`), "@container": "@list" },
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    motivation: term(`${OA}motivatedBy`),
    purpose: term(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    start: typed(`${OA}start`, "nonNegativeInteger"),
    end: typed(`${OA}end`, "nonNegativeInteger"),
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    creator: link("http://purl.org/dc/terms/creator"),
    created: typed("http://purl.org/dc/terms/created", "dateTime"),
    name: "http://xmlns.com/foaf/0.1/name",
  },
} as const;

const OURS = "urn:demarche:term:";

/** What the readings of Démarche say beside; it stands in each file. */
export const OWN_CONTEXT = {
  Coding: `${OURS}Coding`,
  textSha256: `${OURS}textSha256`,
  locator: `${OURS}locator`,
  said: `${OURS}said`,
  negated: typed(`${OURS}negated`, "boolean"),
  speaker: link(`${OURS}speaker`),
  onBehalfOf: link(`${OURS}onBehalfOf`),
  act: `${OURS}act`,
  toward: link(`${OURS}toward`),
  stance: typed(`${OURS}stance`, "integer"),
  issue: link(`${OURS}issue`),
  agreement: typed(`${OURS}agreement`, "integer"),
} as const;
