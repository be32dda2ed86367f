import type { z } from "zod";
import { date, printing } from "./format-printings.js";
import { id, listOf, object, term, words } from "./scalars.js";

const participant = object({
  actor: id,
  role: term("ParticipantRole"),
  attendance: term("Attendance").optional(),
  representedBy: words.describe("An office that is not named further, such as national security advisor.").optional(),
});

export const event = object({
  name: words,
  kind: term("EventKind"),
  status: term("EventStatus"),
  when: date,
  until: date.describe("When it ended, where that is known.").optional(),
  place: words.optional(),
  cameo: words.describe("The CAMEO code of what was done, such as 073.").optional(),
  participants: listOf(participant),
  printed: listOf(printing),
}).meta({ id: "Event", description: "What happened or was announced." });

export type DossierEvent = z.output<typeof event>;
