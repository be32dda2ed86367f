import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.js";

interface Output {
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
}

/** A notebook as nbformat 4.5 writes it. */
export interface Notebook {
  readonly metadata: {
    readonly kernelspec?: { readonly name: string };
    readonly language_info?: { readonly name: string };
  };
  readonly cells: readonly Cell[];
}

const FOLDER = join(packageRoot, "notebooks");

/** The names of all notebooks, without their ending. */
export const NOTEBOOKS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ipynb"))
  .map((file) => file.slice(0, -".ipynb".length))
  .sort();

export const readNotebook = (name: string): Notebook =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.ipynb`), "utf8")) as Notebook;

/** Writes a notebook as nbformat does, so that running it again changes nothing else. */
export const writeNotebook = (name: string, notebook: Notebook): void =>
  writeFileSync(join(FOLDER, `${name}.ipynb`), `${JSON.stringify(notebook, undefined, 1)}\n`);

/** A picture as base64, which nbformat ends with a line break. */
const pngOf = ({ data }: Output): string | undefined => data?.["image/png"] as string | undefined;

/** A notebook with its pictures and nothing else that running it leaves. */
export function stripped(notebook: Notebook): Notebook {
  const { kernelspec, language_info } = notebook.metadata;
  return {
    ...notebook,
    cells: notebook.cells.map((cell) =>
      cell.cell_type === "code" ? { ...cell, execution_count: null, metadata: {}, outputs: pictures(cell) } : cell,
    ),
    metadata: {
      ...(kernelspec && { kernelspec }),
      ...(language_info && { language_info: { name: language_info.name } }),
    },
  };
}

const pictures = ({ outputs = [] }: Cell): Output[] =>
  outputs.flatMap((output) => {
    const png = pngOf(output);
    return png === undefined ? [] : [{ data: { "image/png": png }, metadata: {}, output_type: "display_data" }];
  });

/** The pictures of a notebook, by the ids of the cells that draw them. */
export const picturesOf = ({ cells }: Notebook): { cell: string; png: Buffer }[] =>
  cells.flatMap((cell) =>
    (cell.outputs ?? []).flatMap((output) => {
      const png = pngOf(output);
      return png === undefined ? [] : [{ cell: cell.id, png: Buffer.from(png, "base64") }];
    }),
  );
