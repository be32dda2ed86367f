import type { Core, EdgeSingular, NodeSingular, Position } from "cytoscape";
import { xml } from "../../src/export/xml";
import { DASHES, groundNow } from "./drawing-style";

const MARGIN = 20;

/** A drawing by Cytoscape as an SVG file of its own: lines, ends and labels as they stand on the screen, not cut by its edges. */
export function svgOf(core: Core): string {
  const { x1, y1, w, h } = core.elements().boundingBox();
  const box = [x1 - MARGIN, y1 - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN];
  const [left, top, width, height] = box.map(rounded);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" text-anchor="middle">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${groundNow()}"/>`,
    ...core.edges().map(lineOf),
    ...core.nodes().map(circleOf),
    "</svg>\n",
  ].join("\n");
}

function lineOf(edge: EdgeSingular): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const over = edge.controlPoints() ?? [];
  const colour = String(edge.style("line-color"));
  const width = Number.parseFloat(edge.style("width"));
  const dashes = DASHES[edge.style("line-style")];
  const last = over.at(-1) ?? from;
  const middle = edge.midpoint();
  return [
    `<path d="${pathOf(from, over, to)}" fill="none" stroke="${colour}" stroke-width="${rounded(width)}"${dashes ? ` stroke-dasharray="${dashes}"` : ""}/>`,
    endOf(String(edge.style("target-arrow-shape")), last, to, colour),
    textAt({ x: middle.x, y: middle.y + 4 }, String(edge.data("label")), String(edge.style("color")), 11),
  ].join("");
}

/** A line through the points by which Cytoscape bends it: one bends it once, two make a loop. */
function pathOf(from: Position, over: readonly Position[], to: Position): string {
  const [one, other] = over;
  const at = ({ x, y }: Position) => `${rounded(x)} ${rounded(y)}`;
  if (!one) return `M ${at(from)} L ${at(to)}`;
  if (!other) return `M ${at(from)} Q ${at(one)} ${at(to)}`;
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  return `M ${at(from)} Q ${at(one)} ${at(middle)} Q ${at(other)} ${at(to)}`;
}

/** The shapes of ends, as they lie where a line comes from the left. */
const ENDS: Readonly<Record<string, string>> = {
  triangle: '<path d="M 0 0 L -9 -5 L -9 5 Z"/>',
  vee: '<path d="M 0 0 L -9 -5 L -6 0 L -9 5 Z"/>',
  tee: '<rect x="-3" y="-6" width="3" height="12"/>',
  circle: '<circle cx="-4" cy="0" r="4"/>',
};

function endOf(shape: string, from: Position, to: Position, colour: string): string {
  const turned = (180 * Math.atan2(to.y - from.y, to.x - from.x)) / Math.PI;
  return `<g fill="${colour}" transform="translate(${rounded(to.x)} ${rounded(to.y)}) rotate(${rounded(turned)})">${ENDS[shape] ?? ""}</g>`;
}

function circleOf(node: NodeSingular): string {
  const { x, y } = node.position();
  const radius = node.width() / 2;
  return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${radius}" fill="${node.style("background-color")}"/>${textAt({ x, y: y + radius + 16 }, String(node.data("label")), String(node.style("color")), 13)}`;
}

const textAt = ({ x, y }: Position, text: string, colour: string, size: number): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" fill="${colour}" font-size="${size}" stroke="${groundNow()}" stroke-width="3" paint-order="stroke">${xml(text)}</text>`;

const rounded = (number: number): number => Math.round(100 * number) / 100;
