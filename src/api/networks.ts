import { FIRST_DAY, LAST_DAY } from "../domain/partial-date.js";
import type { Feed, Given } from "../graph/mapping.js";
import { type CodedStatements, dayNumber, dayOf } from "../network/codings.js";
import { places } from "../network/counting-sort.js";
import { isOneMode, networkOf } from "../network/network.js";
import { kernelWeights, rangeOf, type Window, windowsIn, windowsOver, within } from "../network/windows.js";
import { checkNetwork, checkNetworks } from "./check-network.js";
import { Kernel } from "./enums.js";
import { tooExpensive } from "./errors.js";
import { days } from "./filters/ranges.js";
import { NARROW } from "./narrowing.js";
import { mostTies, shownNetwork } from "./network.js";
import type { NetworkArguments, NetworksArguments } from "./network-arguments.js";
import { type Before, feedOfCodings } from "./network-feed.js";
import { inTurns } from "./turns.js";

const ALWAYS: Window = { from: dayNumber(FIRST_DAY), to: dayNumber(LAST_DAY) };

/** What one network is worked out of. */
export const networkFeed = (path: (given: Given) => string): Feed =>
  feedOfCodings(
    path,
    (codings, given, asked, before) => {
      const wanted = given as unknown as NetworkArguments;
      const network = networkOf(codings, places(codings), wanted);
      return { network: shownNetwork(network, wanted, asked, before, { from: FIRST_DAY, to: LAST_DAY }) };
    },
    (given) => checkNetwork(given as unknown as NetworkArguments),
  );

/** More windows than these are no answer that anybody reads. */
const MOST_WINDOWS = 400;

/** What a network for each window is worked out of. */
export const networksFeed = (path: (given: Given) => string): Feed =>
  feedOfCodings(
    path,
    async (codings, given, asked, before) => {
      const wanted = given as unknown as NetworksArguments;
      const turn = inTurns(NARROW.networks);
      const networks: ReturnType<typeof inWindow>[] = [];
      for (const window of windowsOf(codings, wanted)) {
        await turn();
        networks.push(inWindow(codings, window, wanted, asked, before));
      }
      const ties = networks.reduce((sum, { edges }) => sum + edges.length, 0);
      if (ties > mostTies(asked))
        throw tooExpensive(
          `These ${networks.length} networks have ${ties} ties together, and an answer holds ${mostTies(asked)}. Ask for fewer windows, or for ties of more weight by "minWeight".`,
        );
      return { networks };
    },
    (given) => checkNetworks(given as unknown as NetworksArguments),
  );

/** The windows in the days that the filter gives, or in those of the statements. */
function windowsOf(codings: CodedStatements, { filter, window }: NetworksArguments): Window[] {
  const { size, step = size } = window;
  const stated = days(filter?.during ?? {}) as { from: string; to: string };
  const found = rangeOf(codings, ALWAYS);
  if (!found) return [];
  const range = {
    from: stated.from === FIRST_DAY ? found.from : dayNumber(stated.from),
    to: stated.to === LAST_DAY ? found.to : dayNumber(stated.to),
  };
  const count = windowsIn(range, size, step ?? size);
  if (count > MOST_WINDOWS)
    throw tooExpensive(
      `From ${dayOf(range.from)} to ${dayOf(range.to)} there are ${count} such windows, and an answer holds ${MOST_WINDOWS}. Ask for fewer by a greater "step", or by "during".`,
    );
  return windowsOver(range, size, step ?? size);
}

function inWindow(
  codings: CodedStatements,
  window: Window,
  wanted: NetworksArguments,
  asked: ReadonlySet<string>,
  before: Before,
) {
  const { kernel } = wanted.window;
  const { chosen, straddling } = within(codings, window);
  // Beyond the edges of this kernel's window, statements weigh little, but something.
  const isEndless = kernel === Kernel.GAUSSIAN;
  const network = networkOf(
    codings,
    isEndless ? places(codings) : chosen,
    wanted,
    kernel === Kernel.NONE
      ? undefined
      : (counted) => kernelWeights(codings, counted, window, kernel, isOneMode(wanted)),
  );
  const [from, to] = [dayOf(window.from), dayOf(window.to)];
  const days = isEndless ? { from: FIRST_DAY, to: LAST_DAY } : { from, to };
  const among = [`in the window from ${from} to ${to}`, ...(kernel === Kernel.NONE ? [] : [KERNELS[kernel]])];
  const shown = shownNetwork(network, wanted, asked, before, days, among);
  return { ...shown, from, to, straddling };
}

const KERNELS: Readonly<Record<Exclude<keyof typeof Kernel, "NONE">, string>> = {
  UNIFORM: "weighed by a uniform kernel",
  TRIANGULAR: "weighed by a triangular kernel",
  EPANECHNIKOV: "weighed by Epanechnikov's kernel",
  GAUSSIAN: "weighed by a Gaussian kernel, also beyond the window",
};
