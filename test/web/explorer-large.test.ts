import { emptyGraph } from "../graph.js";
import { importText } from "../import/import-text.js";
import { rowsByChance } from "../import/rows-by-chance.js";
import { inBrowser } from "./browser.js";
import { explorerOf, heading } from "./explorer.js";

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

  test("a matrix without actors is of the same", () =>
    visit("/?as=matrix", async (page) => {
      await page.getByRole("table").waitFor();
      expect(await page.getByRole("rowheader").count()).toBe(10);
    }));
});
