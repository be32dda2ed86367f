import type { CodebookPart } from "../domain/codebook.js";
import { code, paragraphs, table } from "../domain/markdown.js";
import { signed } from "../domain/scales.js";
import { type CameoCode, cameoCodes, isSpoken } from "./cameo.js";

/** The part of the codebook that says what an imported row becomes by its CAMEO code, and why. */
export const cameoPart = (): CodebookPart => ({
  title: "CAMEO codes",
  introduction: `Data sets of coded events, such as ICEWS and GDELT, say what was done by a code of CAMEO. The table says what an
imported row becomes by its code; a mapping can replace the stance. It is the file
[mappings/cameo.tsv](../mappings/cameo.tsv). Codes are text: \`05\` is a root, \`050\` its general code.`,
  sections: [
    { title: "Statements and deeds", body: bullets(DEEDS) },
    { title: "Acts by code", body: bullets(ACTS) },
    { title: "Default stance", body: bullets(STANCES) },
    { title: "Why not the Goldstein score", body: GOLDSTEIN },
    { title: "Table of codes", body: codeTable() },
    { title: "Sources of the table", body: bullets(SOURCES) },
  ],
});

const bullets = (sentences: readonly string[]): string => sentences.map((one) => `- ${one}`).join("\n");

const DEEDS = [
  "Codes of the roots 01–03, 05 and 10–13 are done by words: their rows become statements. All other rows become events, and so do a signed agreement (057) and a lawsuit (115).",
  "Event kinds are read narrowly. FIGHTING needs armed violence, so that abduction, assault, repression and blockade are OTHER. SANCTION is any measure that is imposed or lifted, at home too, and aid that is cut. Expulsion of a people is DISPLACEMENT, as is deportation. DEPLOYMENT needs forces or missions that are sent, stationed or mobilised; a higher alert is OTHER.",
];

const ACTS = [
  "A root has the act of its general code.",
  "013, 014 and 019 are ASSERT: hope, a plan under consideration or a common view is told, and nothing is promised. 012 is WARN.",
  "015, 017, 018, 055 and 056 are EXPRESS: responsibility, a symbol, sympathy, an apology, forgiveness.",
  "036–039 are PROPOSE, since another has to take them up; all else of 03 is COMMIT.",
  "05 and 050 are PRAISE: an actor is supported by words, in a way that no other code of 05 names.",
  "054 and 116 are DECLARE: recognition and a verdict change a status by being said. 113 and 114 are CRITICISE.",
  "128 and 129 are REJECT. A veto is a refusal, and CAMEO does not say that it was cast as a vote.",
];

const STANCES = [
  "It is toward the target that is coded, and only what the words themselves tell. “None” is null: no stance was found.",
  "The whole of 01 and 02 has none: friends and enemies alike comment, deny, and appeal to one another. Sympathy (018) and accord (019) are often with others than the target that is coded.",
  "03 is 1, a benefit is promised; 0334, protection, is 2, a pledge to defend. Offers to meet (036) and to accept mediation (038) have none, since adversaries make them. Whoever offers to mediate (039) is 0, between the parties.",
  "05 is 1. To defend an actor verbally (052) or to rally support for it (053) is to side with it: 2.",
  "10 has none where cooperation, aid or talks are demanded. A demand that the other reform (104) or yield (105) finds fault with it: −1.",
  "11 is −1. To accuse (112), to rally opposition (113) and to find guilty (116) are −2.",
  "12 is −1, for what is turned down is the other's offer or demand. 13 is −2.",
];

const GOLDSTEIN = `The Goldstein score says, from −10 to 10, how much conflict or cooperation an event of this type is. It rates what
happens between two actors, not what one says of the other: a denial (016) scores −5 and a demand (100) too, an
accusation (112) only −2, an apology (055) 7, twice as much as praise (051). Taken for a stance, it would make an enemy
of whoever denies a charge. So it is kept beside the table's own stance, and becomes no stance. The scores are those of
ICEWS. GDELT has others for 016 (−2.0), 022 (3.2), 164 (−7.0) and 165 (−6.5). Codes that neither scores have none.`;

const SOURCES = [
  "Codes and names: Philip A. Schrodt, *CAMEO: Conflict and Mediation Event Observations. Event and Actor Codebook*, version 1.1b3, Pennsylvania State University 2012. 1213 is added by ICEWS, 1214 by PLOVER's conversion. The table has no definitions and no examples of the codebook.",
  "Event names and scores: Elizabeth Boschee and others, *ICEWS Coded Event Data*, Harvard Dataverse, [doi:10.7910/DVN/28075](https://doi.org/10.7910/DVN/28075). The scale: Joshua S. Goldstein, “A Conflict-Cooperation Scale for WEIS Events Data”, *Journal of Conflict Resolution* 36 (1992), 369–385.",
  "Quad classes, by root (1: 01–05, 2: 06–08, 3: 09–13, 4: 14–20): Kalev Leetaru and Philip A. Schrodt, “GDELT: Global Data on Events, Location, and Tone, 1979–2012”, ISA Annual Convention 2013.",
  "PLOVER categories: Open Event Data Alliance, *PLOVER: Political Language Ontology for Verifiable Event Records*, draft 0.8, with the conversion from CAMEO of 17 September 2021, edited by Philip A. Schrodt. It has none for 01 and 02, two for 08, and none for codes that are missing there.",
  "Acts, stances and event kinds are Démarche's own.",
];

function codeTable(): string {
  const row = (one: CameoCode): string[] => [
    code(one.code),
    one.name,
    one.act ?? "",
    isSpoken(one) ? (one.stance === null ? "none" : signed(one.stance)) : "",
    one.eventKind ?? "",
    String(one.quadClass),
    one.goldstein === null ? "" : one.goldstein.toFixed(1).replace("-", "−"),
    one.plover ?? "",
  ];
  return paragraphs(
    "A statement has an act and perhaps a stance, a deed an event kind.",
    table(["code", "name", "act", "stance", "event kind", "quad class", "Goldstein", "PLOVER"], cameoCodes().map(row)),
  );
}
