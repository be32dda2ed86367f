import { ArgsType, Field } from "type-graphql";
import { type Claim, figureSeries } from "../change/figure-series.js";
import { daysOf } from "../domain/partial-date.js";
import type { Feed, Rows } from "../graph/mapping.js";
import { Granularity, Voice } from "./enums.js";
import { tooExpensive } from "./errors.js";
import { StatementFilter } from "./filters/statement-filter.js";
import { NARROW } from "./narrowing.js";
import { holdersNamed } from "./network-feed.js";
import { MONTHS } from "./types/position-series.js";

@ArgsType()
export class FigureArguments {
  @Field(() => String, { description: "What is counted or measured, in the words of the figures." })
  measure!: string;

  @Field(() => StatementFilter, { nullable: true, description: "Which statements count; all conditions hold." })
  filter?: StatementFilter | null;

  @Field(() => Granularity, {
    nullable: true,
    description:
      "How long a period is for which claims stand together; if not given, those do that name the same date.",
  })
  granularity?: keyof typeof Granularity | null;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description:
      "Whether the actor represented claims a number or the speaker. Unnamed and attributed voices count only where the filter names them.",
  })
  voice!: keyof typeof Voice;
}

/** More claims than these are nothing that anybody reads. */
const MOST_CLAIMS = 500;

/** What series of figures are worked out of: each number with one of those who claim it. */
export const figuresFeed: Feed = {
  files: ({ voice }) => [
    "figures.claiming",
    "statement.claims",
    voice === Voice.SPEAKER ? "statement.claiming-speakers" : "statement.claimants",
  ],
  params: (given) => ({ asked: holdersNamed(given) != null }),
  shows: () =>
    "figure.id, figure.unit, figure.value, figure.valueTo, figure.bound, figure.asOf, statement.earliest, statement.latest, claimant.id",
  async work(given, rows) {
    const { measure, granularity } = given as unknown as FigureArguments;
    const claims = await claimsIn(rows);
    if (claims.length > MOST_CLAIMS)
      throw tooExpensive(
        `There are ${claims.length} claims of this measure, and an answer holds ${MOST_CLAIMS}. ${NARROW.figureSeries}`,
      );
    return { figures: { measure, units: figureSeries(claims, granularity ? MONTHS[granularity] : null) } };
  },
};

/** Every number once, with all who claim it, for the date that it names, or else the date of the statement. */
async function claimsIn(rows: Rows): Promise<Claim[]> {
  const claims = new Map<string, Claim & { claimants: string[] }>();
  await rows(([id, unit, value, valueTo, bound, asOf, earliest, latest, claimant]) => {
    const figure = String(id);
    const known = claims.get(figure);
    if (known) {
      known.claimants.push(String(claimant));
      return;
    }
    const said = { earliest: String(earliest), latest: String(latest) };
    const days = asOf == null ? said : daysOf(String(asOf));
    claims.set(figure, {
      ...{ figure, unit: String(unit), from: days.earliest, to: days.latest, isDated: asOf != null },
      ...{ value: Number(value), valueTo: valueTo == null ? null : Number(valueTo), bound: bound as Claim["bound"] },
      claimants: [String(claimant)],
    });
  });
  return [...claims.values()];
}
