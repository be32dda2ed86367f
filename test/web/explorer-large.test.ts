import type { Page } from "playwright-core";
import { emptyGraph } from "../graph.js";
import { importText } from "../import/import-text.js";
import { rowsByChance } from "../import/rows-by-chance.js";
import { inBrowser } from "./browser.js";
import { drawnIn, explorerOf, fileOf, heading, saved } from "./explorer.js";

/** The words of a drawing that lie beyond its edges, or that are wider than the cell in which they stand. */
const misplacedIn = (page: Page, svg: string): Promise<string[]> =>
  page.evaluate(`(() => {
    const read = new DOMParser().parseFromString(${JSON.stringify(svg)}, "text/xml");
    const drawing = document.body.appendChild(document.importNode(read.documentElement, true));
    const edges = drawing.getBoundingClientRect();
    const isMisplaced = (words) => {
      const { left, right, top, bottom, width } = words.getBoundingClientRect();
      const cell = words.parentElement.querySelector("title") && words.parentElement.querySelector("rect");
      if (cell && width > cell.getBoundingClientRect().width) return true;
      return left < edges.left || right > edges.right || top < edges.top || bottom > edges.bottom;
    };
    return [...drawing.querySelectorAll("text")].filter(isMisplaced).map((words) => words.textContent);
  })()`);

interface Named {
  readonly id: string;
  readonly name: string;
}

async function asked(page: Page, query: string) {
  const answer = await page.request.post("/graphql", { data: { query } });
  return (await answer.json()).data;
}

/** The hundred actors for whom most is said. */
const busiestIn = async (page: Page): Promise<Named[]> =>
  (await asked(page, "{ actors(first: 100, orderBy: STATEMENTS_DESC) { nodes { id name } } }")).actors.nodes;

interface Counted {
  readonly holder: Named;
  readonly target: Named;
  readonly statementCount: number;
}

const positionsIn = async (page: Page, filter: string): Promise<Counted[]> =>
  (
    await asked(
      page,
      `{ positions(filter: { ${filter} }, first: 100) { nodes { holder { id name } target { id name } statementCount } } }`,
    )
  ).positions.nodes;

const addressOf = (actors: readonly Named[], as: string): string =>
  `/?side=among&as=${as}&${actors.map(({ id }) => `actor=${encodeURIComponent(id)}`).join("&")}`;

inBrowser("the explorer of a graph with more than a thousand statements", () => {
  const { visit } = explorerOf(async () => {
    const graph = await emptyGraph();
    await importText(graph, "icews-events", rowsByChance(2_500));
    return graph;
  });

  test("opens with the ten actors for whom most is said, whom the address names and anybody can remove", () =>
    visit("/", async (page) => {
      await heading(page, "Positions among these actors").waitFor();
      await page.getByRole("application").waitFor();
      const chosen = page.getByRole("list", { name: "Chosen actors" }).getByRole("listitem");
      expect(await chosen.count()).toBe(10);
      const named = new URL(page.url()).searchParams.getAll("actor");
      expect(named).toHaveLength(10);
      const shown = await page.getByRole("button", { name: /^Quotations of/ }).count();
      expect(shown).toBeGreaterThan(10);
      expect(shown).toBeLessThanOrEqual(100);
      await page
        .getByRole("button", { name: /^Remove/ })
        .first()
        .click();
      await chosen.nth(9).waitFor({ state: "detached" });
      expect(new URL(page.url()).searchParams.getAll("actor")).toEqual(named.slice(1));
      // The page without actors is no step to go back to.
      await page.goBack();
      expect(new URL(page.url()).searchParams.getAll("actor")).toEqual(named);
    }));

  test("a choice of time and of the least number of statements holds for them", () =>
    visit("/?from=2024-02-10&min=2", async (page) => {
      await heading(page, "Positions among these actors").waitFor();
      await page.getByRole("application").waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get("from"), searchParams.get("min")]).toEqual(["2024-02-10", "2"]);
    }));

  test("the picture of a matrix of a hundred actors has every name whole and every word in its place", () =>
    visit("/?as=matrix", async (page) => {
      const actors = await busiestIn(page);
      await page.goto(addressOf(actors, "matrix"));
      await page
        .getByRole("rowheader")
        .nth(actors.length - 1)
        .waitFor();
      const drawn = (await saved(page, "Download as SVG")).toString("utf8");
      const { labels } = await drawnIn(page, drawn);
      // Above, below and on both sides.
      for (const head of await page.getByRole("rowheader").allInnerTexts())
        expect(labels.filter((label) => label === head)).toHaveLength(4);
      expect(await misplacedIn(page, drawn)).toEqual([]);
      const png = await saved(page, "Download as PNG");
      expect(png.readUInt32BE(16)).toBeGreaterThan(4_000);
    }));

  test("actors of one name are told apart where they are shown together, and nobody else is", () =>
    visit("/", async (page) => {
      const search = page.getByRole("combobox", { name: "Find an actor" });
      await search.fill("Unspecified Actor");
      await page.getByRole("listbox").getByRole("option").nth(7).waitFor();
      const offered = await page.getByRole("listbox").getByRole("option").allInnerTexts();
      expect(new Set(offered).size).toBe(8);
      const actors = await busiestIn(page);
      const isAlone = ({ name }: Named) => actors.filter((other) => other.name === name).length === 1;
      const expected = actors.map((one) => (isAlone(one) ? one.name : expect.stringContaining(`, ${one.id})`)));
      expect(actors.filter(isAlone).length).toBeGreaterThan(10);
      expect(actors.filter((one) => !isAlone(one)).length).toBeGreaterThan(10);
      await page.goto(addressOf(actors, "matrix"));
      await page
        .getByRole("rowheader")
        .nth(actors.length - 1)
        .waitFor();
      expect(await page.getByRole("rowheader").allInnerTexts()).toEqual(expected);
      expect((await page.getByRole("columnheader").allInnerTexts()).slice(-actors.length)).toEqual(expected);
      const chosen = page.getByRole("list", { name: "Chosen actors" }).getByRole("link");
      expect(await chosen.allInnerTexts()).toEqual(expected);
      await page.goto(addressOf(actors, "drawing"));
      const links = page.locator("td a");
      await links.first().waitFor();
      const named = await links.evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute("href")]));
      expect(named.length).toBeGreaterThan(100);
      const names = new Set(named.map(([text]) => text));
      expect(names.size).toBe(new Set(named.map(([, href]) => href)).size);
      const { labels } = await drawnIn(page, (await saved(page, "Download as SVG")).toString("utf8"));
      expect(labels.filter((label) => !/^[+−]?[\d.]+ \(|^none \(/.test(label)).sort()).toEqual([...names].sort());
    }));

  test("a position opens into exactly the statements that it counts in the days chosen, in files too", () =>
    visit("/", async (page) => {
      const late = "2024-02-10";
      const all = await positionsIn(page, "minStatements: 3");
      const [found] = (await positionsIn(page, `minStatements: 2, during: { from: "${late}" }`)).filter(
        ({ holder, target, statementCount }) =>
          all.some(
            (one) => one.holder.id === holder.id && one.target.id === target.id && one.statementCount > statementCount,
          ),
      );
      if (!found) throw new Error("No position has statements both before and after.");
      const { holder, target, statementCount } = found;
      const chosen = new URLSearchParams({ from: late, min: "2", of: holder.id, toward: target.id });
      await page.goto(`${addressOf([holder, target], "drawing")}&${chosen}`);
      const opened = page.getByRole("region", { name: `${holder.name} on ${target.name}`, exact: true });
      await opened.getByRole("article").first().waitFor();
      expect(await opened.getByRole("article").count()).toBe(statementCount);
      const { text } = await fileOf(page, "All statements that fit", "CSV");
      expect(text.trimEnd().split("\n")).toHaveLength(1 + statementCount);
    }));

  test("a matrix without actors is of the same", () =>
    visit("/?as=matrix", async (page) => {
      await page.getByRole("table").waitFor();
      expect(await page.getByRole("rowheader").count()).toBe(10);
    }));
});
