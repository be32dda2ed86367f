import { ArgsType, Field } from "type-graphql";
import { daysOf } from "../domain/partial-date.js";
import type { Given } from "../graph/mapping.js";
import { Refusal } from "../refusal.js";
import { CommitmentStatus } from "./enums.js";
import { PartialDate } from "./scalars.js";
import { StatementPage } from "./types/page.js";

@ArgsType()
export class CommitmentPage extends StatementPage {
  @Field(() => [CommitmentStatus], {
    nullable: true,
    description: "Only promises of which this has become; all if not given.",
  })
  status?: (keyof typeof CommitmentStatus)[] | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "Only promises whose last day was over on this day, or on the first of this month or year, and of which nobody says that they were kept or broken.",
  })
  overdueOn?: string | null;
}

/** The path to a list of promises: by the first of these conditions that is given, else by date. */
const PATHS: readonly (readonly [condition: string, path: string])[] = [
  ["speaker", "commitments.by-speaker"],
  ["onBehalfOf", "commitments.by-on-behalf-of"],
  ["addressee", "commitments.by-addressee"],
  ["beneficiary", "commitments.by-beneficiary"],
];

/** The path by which promises are listed, as the arguments have it. */
export const commitmentPath = ({ filter }: Given): string =>
  PATHS.find(([condition]) => (filter as Given | undefined)?.[condition] != null)?.[1] ?? "commitments.by-date";

/** What narrows a list of promises beside its filter. */
export const NARROWED = {
  narrowed: ({ status, overdueOn }: Given): string[] => [
    ...(status == null ? [] : ["statement.where-outcome"]),
    ...(overdueOn == null ? [] : ["statement.where-overdue"]),
  ],
  params({ status, overdueOn }: Given): Given {
    if ((status as unknown[] | null)?.length === 0)
      throw new Refusal('"status" is empty, so that nothing would be listed. Name a status, or leave it out.');
    return overdueOn == null ? {} : { overdueOn: daysOf(String(overdueOn)).earliest };
  },
};
