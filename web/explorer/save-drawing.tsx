import { download } from "./download";
import { pngOf } from "./svg-picture";

interface Saved {
  /** The name of the files, without what they end in. */
  readonly name: string;
  /** The drawing as an SVG of its own, as it is now. */
  readonly svg: () => string | null | undefined;
  /** The drawing as pixels, where it is not drawn as SVG. */
  readonly png?: () => Blob | Promise<Blob> | undefined;
}

/** Buttons that save a drawing. */
export function SaveDrawing({ name, svg, png }: Saved) {
  const saveSvg = () => {
    const drawn = svg();
    if (drawn) download(`${name}.svg`, new Blob([drawn], { type: "image/svg+xml" }));
  };
  const savePng = async () => {
    const drawn = png ? await png() : await pngOf(svg());
    if (drawn) download(`${name}.png`, drawn);
  };
  return (
    <p className="save">
      <button type="button" onClick={savePng}>
        Download as PNG
      </button>{" "}
      <button type="button" onClick={saveSvg}>
        Download as SVG
      </button>
    </p>
  );
}
