import type { Feed, Given } from "../graph/mapping.js";
import { places } from "../network/counting-sort.js";
import { countedOnce } from "../network/duplicates.js";
import { DIVISORS, levelNamed } from "../network/method.js";
import type { OneModeNormalisation } from "../network/one-mode.js";
import { polarisationOf, SHUFFLES } from "../network/polarisation.js";
import { checkPolarisation } from "./check-network.js";
import { NARROW } from "./narrowing.js";
import type { PolarisationArguments } from "./network-arguments.js";
import { feedOfCodings } from "./network-feed.js";
import { inTurns } from "./turns.js";

/** What two camps are worked out of. */
export const polarisationFeed = (path: (given: Given) => string): Feed =>
  feedOfCodings(
    path,
    async (codings, given) => {
      const { normalise, duplicates, seed, over, issueLevel } = given as unknown as PolarisationArguments;
      const counted = countedOnce(codings, places(codings), duplicates);
      const found = await polarisationOf(
        codings,
        counted,
        normalise as OneModeNormalisation,
        seed,
        inTurns(NARROW.polarisation),
      );
      if (!found) return { polarisation: null };
      const { score, isExact, shuffledAsHigh, splits } = found;
      const idsOf = (camp: readonly number[]) => camp.map((actor) => codings.actors[actor] ?? "").sort();
      const method = `Polarisation of two camps by ${over === "TARGET" ? "stances toward actors" : "agreement with issues"}, ${counted.length} coded statements${issueLevel == null ? "" : `, ${levelNamed(issueLevel)}`}; congruence and conflict ${DIVISORS[normalise] || "as they are"}; ${isExact ? "all splits looked at" : `best of a seeded search (seed ${seed})`}; ${SHUFFLES} shuffles of the values within ${over === "TARGET" ? "actors spoken of" : "issues"} (seed ${seed}).`;
      return {
        polarisation: {
          ...{ score, isExact, shuffledAsHigh, normalise, counted: counted.length, method },
          splits: splits.map(([first, second]) => ({ first: idsOf(first), second: idsOf(second) })),
        },
      };
    },
    (given) => checkPolarisation(given as unknown as PolarisationArguments),
  );
