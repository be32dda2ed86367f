import { groundNow } from "./drawing-style";

/** What a picture needs of the page's style, since it is looked at without the page. */
const STYLES = ["fill", "stroke", "stroke-width", "font-family", "font-size", "text-anchor"] as const;

/** How many pixels of a picture one unit of a drawing makes, and how many it has at most on each side. */
const SCALE = 2;
const WIDEST = 8_000;

/** A drawing on the page as an SVG file of its own. */
export function pictureOf(drawing: SVGSVGElement): string {
  const picture = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  const drawn = [drawing, ...drawing.querySelectorAll("*")];
  for (const [at, part] of [picture, ...picture.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(drawn[at] ?? drawing);
    for (const name of STYLES) part.setAttribute(name, style.getPropertyValue(name));
    part.removeAttribute("class");
    if (part.localName === "a") part.setAttribute("href", (drawn[at] as SVGAElement).href.baseVal);
  }
  picture.setAttribute("width", String(width));
  picture.setAttribute("height", String(height));
  picture.setAttribute("style", `background: ${groundNow()}`);
  return new XMLSerializer().serializeToString(picture);
}

/** An SVG as pixels. */
export async function pngOf(svg: string | null | undefined): Promise<Blob | undefined> {
  if (!svg) return undefined;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  const scale = Math.min(SCALE, WIDEST / Math.max(image.width, image.height));
  canvas.width = scale * image.width;
  canvas.height = scale * image.height;
  const paper = canvas.getContext("2d");
  if (!paper) return undefined;
  paper.fillStyle = groundNow();
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
