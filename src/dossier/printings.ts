import type { Dossier } from "./format.js";
import type { DossierPrinting } from "./format-printings.js";
import type { Path } from "./yaml-file.js";

/** Every printing of a dossier, with the way to it; a list of one may be written without its list. */
export function printingsOf({ statements, events }: Dossier): { path: Path; printing: DossierPrinting }[] {
  const sections: Record<string, Record<string, { printed: DossierPrinting[] }>> = { statements, events };
  return Object.entries(sections).flatMap(([section, items]) =>
    Object.entries(items).flatMap(([id, { printed }]) =>
      printed.map((printing, index) => ({ path: [section, id, "printed", index], printing })),
    ),
  );
}
