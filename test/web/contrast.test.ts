import { contentOf } from "../docs.js";

const css = contentOf("web/explorer/page.css");
const [, light = ""] = css.match(/^:root \{([^}]+)\}/) ?? [];
const [, dark = ""] = css.match(/prefers-color-scheme: dark\) \{\s+:root \{([^}]+)\}/) ?? [];

const coloursOf = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** A colour of which so much lies on another. */
const laidOn = (ground: string, colour: string, much: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [below = 0, above = 0] = [ground, colour].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
      return Math.round(below + much * (above - below))
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ["light", light],
  ["dark", dark],
])("on a %s screen, words stand out by 4.5 to 1 and lines by 3 to 1", (_, block) => {
  const colours = coloursOf(block);
  const faint = [
    ...["ink", "soft", "link", "against", "between", "for"].flatMap((word) =>
      ["ground", "raised"].map((ground) => [word, ground, 4.5] as const),
    ),
    ["mark-ink", "mark", 4.5] as const,
    ...["line", "focus", "node"].flatMap((line) => ["ground", "raised"].map((ground) => [line, ground, 3] as const)),
  ].filter(([front, back, least]) => !(contrast(colours[front] ?? "", colours[back] ?? "") >= least));
  expect(faint).toEqual([]);
});

/** How much of its colour the ground of a stance has at most. */
const [, strong] = contentOf("web/explorer/matrix-svg.ts").match(/^const STRONG = (\S+);$/m) ?? [];

test.each([
  ["light", light],
  ["dark", dark],
])("on a %s screen, a stance stands out from the tint of its cell in the picture of a matrix", (_, block) => {
  const { ink = "", ground = "", ...colours } = coloursOf(block);
  for (const name of ["against", "between", "for"])
    expect(contrast(ink, laidOn(ground, colours[name] ?? "", Number(strong)))).toBeGreaterThan(4.5);
});
