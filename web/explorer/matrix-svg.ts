import { xml } from "../../src/export/xml";
import { colourNow, groundNow, lineNow } from "./drawing-style";
import { type Cell, calledInHeads, cellWords, type Matrix, WITHOUT } from "./matrix";
import { ALL_BANDS, type Band, bandOf, stanceText } from "./stance";

/** How wide and high a cell is: there is room for −1.33 and the number of its statements below. */
const WIDE = 46;
const HIGH = 32;
/** How high a line of words is, and what is left free around. */
const LINE = 20;
const GAP = 12;
/** Beyond so many cells, names stand at their other end too. */
const FAR = 20;

type Anchor = "start" | "middle" | "end";

/**
 * A matrix as an SVG file of its own. A stance has its number, and the colour and the line of arrows that have it; where there is
 * none, a sign says why. Names have all the room that they need. Each cell is told in words to whoever rests on it.
 */
export function matrixSvg(matrix: Matrix, about: readonly string[]): string {
  const called = calledInHeads(matrix);
  const [holders, targets] = [matrix.holders.map(called), matrix.targets.map(called)];
  const legend = legendNow();
  const [beside, over] = [GAP + widest(holders), GAP + widest(targets)];
  const [left, top] = [GAP + beside, GAP + about.length * LINE + over];
  const [right, bottom] = [left + targets.length * WIDE, top + holders.length * HIGH];
  const isFar = Math.max(holders.length, targets.length) > FAR;
  const below = bottom + (isFar ? over : 0) + 2 * GAP;
  const words = Math.max(widest(about), WIDE + GAP + widest(legend.map(({ words }) => words)));
  const width = Math.max(right + (isFar ? beside : 0), GAP + words) + GAP;
  const height = below + legend.length * (HIGH + 4) + GAP;
  const column = (at: number) => left + (at + 0.5) * WIDE + 4;
  const row = (at: number) => top + (at + 0.5) * HIGH + 4;
  const upward = (x: number, y: number, name: string, anchor: Anchor) =>
    moved(x, y, wordsAt(0, 0, name, anchor), "rotate(-90)");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FAMILY}" font-size="${SIZE}" text-anchor="middle" fill="${colourNow("--ink")}">`,
    `<rect width="${width}" height="${height}" fill="${groundNow()}"/>`,
    ...about.map((line, at) => wordsAt(GAP, GAP + at * LINE + SIZE, line, "start")),
    ...targets.map((name, at) => upward(column(at), top - GAP / 2, name, "start")),
    ...holders.map((name, at) => wordsAt(left - GAP / 2, row(at), name, "end")),
    ...(isFar ? targets.map((name, at) => upward(column(at), bottom + GAP / 2, name, "end")) : []),
    ...(isFar ? holders.map((name, at) => wordsAt(right + GAP / 2, row(at), name, "start")) : []),
    ...matrix.rows.flatMap((cells, at) =>
      cells.map((cell, place) => {
        const told = `${holders[at]} on ${targets[place]}: ${cellWords(cell)}`;
        return moved(left + place * WIDE, top + at * HIGH, `<title>${xml(told)}</title>${cellOf(cell)}`);
      }),
    ),
    ...legend.map(({ drawn, words }, at) =>
      moved(GAP, below + at * (HIGH + 4), `${drawn}${wordsAt(WIDE + GAP, HIGH / 2 + 4, words, "start")}`),
    ),
    "</svg>\n",
  ].join("\n");
}

/** What stands in cells, and what that means. */
const legendNow = () => [
  ...ALL_BANDS.filter(({ name }) => name !== "none").map((band) => ({ drawn: ground(band), words: band.meaning })),
  ...Object.values(WITHOUT).map(({ sign, words }) => ({ drawn: wordsAt(WIDE / 2, HIGH / 2 + 4, sign), words })),
];

function cellOf({ status, stance, statementCount }: Cell): string {
  const edge = `<rect width="${WIDE}" height="${HIGH}" fill="none" stroke="${colourNow("--line")}" stroke-width="0.5"/>`;
  if (status !== "STANCE") return `${edge}${wordsAt(WIDE / 2, HIGH / 2 + 4, WITHOUT[status].sign)}`;
  const count = `<text x="${WIDE / 2}" y="23" font-size="9">(${statementCount})</text>`;
  return `${ground(bandOf(stance))}${edge}${wordsAt(WIDE / 2, 13, stanceText(stance))}${count}`;
}

/** How much of its colour lies on the ground of a stance: more at the ends of the scale. */
const STRONG = 0.35;
const WEAK = 0.15;

/** What a stance stands on: a tint of its colour, and its line below. */
function ground({ name }: Band): string {
  const { colour, dashes } = lineNow(name);
  const tint = name === "hostile" || name === "allied" ? STRONG : WEAK;
  const line = `<path d="M 3 ${HIGH - 4} H ${WIDE - 3}" fill="none" stroke="${colour}" stroke-width="3"${dashes ? ` stroke-dasharray="${dashes}"` : ""}/>`;
  return `<rect width="${WIDE}" height="${HIGH}" fill="${colour}" fill-opacity="${tint}"/>${line}`;
}

const moved = (x: number, y: number, drawn: string, further = ""): string =>
  `<g transform="translate(${x} ${y}) ${further}">${drawn}</g>`;

const wordsAt = (x: number, y: number, words: string, anchor: Anchor = "middle"): string =>
  `<text x="${x}" y="${y}"${anchor === "middle" ? "" : ` text-anchor="${anchor}"`}>${xml(words)}</text>`;

const FAMILY = "sans-serif";
const SIZE = 13;

/** How much room words need, in the letters that this browser has, and a little more for those of others. */
function widest(words: readonly string[]): number {
  const paper = document.createElement("canvas").getContext("2d");
  if (!paper) throw new Error("This browser draws nothing.");
  paper.font = `${SIZE}px ${FAMILY}`;
  return Math.ceil(1.1 * Math.max(0, ...words.map((text) => paper.measureText(text).width)));
}
