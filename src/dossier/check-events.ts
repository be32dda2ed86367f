import { daysOf } from "../domain/partial-date.js";
import type { Complain } from "./check.js";
import type { Dossier } from "./format.js";

/** Events end after they begin, are not dated by themselves, and nobody was at one that was only announced. */
export function checkEvents({ events }: Dossier, complain: Complain): void {
  for (const [id, { when, until, status, participants }] of Object.entries(events)) {
    if (until && daysOf(until.date).latest < daysOf(when.date).earliest)
      complain(["events", id, "until", "date"], `This event ends before it begins, ${when.date}.`);
    for (const [key, date] of Object.entries({ when, until }))
      if (date?.to === id) complain(["events", id, key, "to"], "An event cannot be dated by itself; name another one.");
    if (status !== "ANNOUNCED") continue;
    for (const [index, { attendance }] of participants.entries())
      if (attendance === "ATTENDED")
        complain(
          ["events", id, "participants", index, "attendance"],
          "The event is ANNOUNCED, so nobody attended it yet; write ANNOUNCED, or HELD as its status.",
        );
  }
}
