import type { LayoutOptions, StylesheetJson } from "cytoscape";

/** How many comparisons of two actors drawing may take; it stays well below a second. */
const COMPARISONS = 20_000_000;

/** Moves actors from where they stand until those that are tied are near; the more there are, the less often. */
export const layoutOf = (actors: number): LayoutOptions => ({
  name: "cose",
  animate: false,
  randomize: false,
  numIter: Math.min(1_000, Math.max(30, Math.round(COMPARISONS / actors ** 2))),
  idealEdgeLength: () => 120,
  // Lines that are shorter than wanted draw together too, so that actors have to push more than they do.
  edgeElasticity: () => 100,
  nodeRepulsion: () => 400_000,
  padding: 30,
});

/** Lines and arrows of each band of stances; colours are those of the page. */
const LINES = {
  hostile: { color: "--against", line: "solid", arrow: "tee" },
  critical: { color: "--against", line: "dashed", arrow: "tee" },
  balanced: { color: "--between", line: "dotted", arrow: "circle" },
  friendly: { color: "--for", line: "dashed", arrow: "triangle" },
  allied: { color: "--for", line: "solid", arrow: "triangle" },
  none: { color: "--between", line: "dotted", arrow: "vee" },
} as const;

/** A colour of the page as it is now, light or dark. */
export const colourNow = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** What a drawing stands on. */
export const groundNow = (): string => colourNow("--ground");

/** How lines are broken, in lengths of dashes and gaps. */
export const DASHES: Readonly<Record<string, string>> = { dashed: "6 3", dotted: "1 3" };

/** The line of a band of stances in the colour that holds now. */
export const lineNow = (band: keyof typeof LINES): { colour: string; dashes: string | undefined } => ({
  colour: colourNow(LINES[band].color),
  dashes: DASHES[LINES[band].line],
});

/** The style in the colours that hold now. */
export function styleNow(): StylesheetJson {
  const [ink, ground] = [colourNow("--ink"), groundNow()];
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: ink,
        "background-color": colourNow("--node"),
        width: 22,
        height: 22,
        "font-size": 13,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-background-color": ground,
        "text-background-opacity": 0.8,
        "text-wrap": "wrap",
        "text-max-width": "120px",
        "min-zoomed-font-size": 6,
      },
    },
    {
      selector: "edge",
      style: {
        label: "data(label)",
        color: ink,
        width: "data(width)",
        "curve-style": "bezier",
        "font-size": 11,
        "text-background-color": ground,
        "text-background-opacity": 0.9,
        "text-background-padding": "2px",
        "arrow-scale": 1.2,
        "min-zoomed-font-size": 6,
      },
    },
    ...Object.entries(LINES).map(([band, { color, line, arrow }]) => ({
      selector: `edge.${band}`,
      style: {
        "line-color": colourNow(color),
        "target-arrow-color": colourNow(color),
        "line-style": line,
        "target-arrow-shape": arrow,
      },
    })),
    {
      selector: "edge.open, edge.reached",
      style: { "underlay-color": colourNow("--focus"), "underlay-opacity": 0.5, "underlay-padding": 6 },
    },
  ];
}
