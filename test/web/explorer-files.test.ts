import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ARTICLE, freshGraph, PLEDGES } from "../fresh-graph.js";
import { inBrowser } from "./browser.js";
import { drawnIn, explorerOf, heading, quotations, saved } from "./explorer.js";

inBrowser("what the explorer draws and saves", () => {
  const { opened, visit } = explorerOf(() => freshGraph(ARTICLE));

  test("the drawing is saved as a picture, and its positions as CSV", () =>
    visit("/?actor=france", async (page) => {
      const csv = (await saved(page, "Download as CSV")).toString("utf8");
      expect(csv.split("\r\n").slice(0, 2)).toEqual([
        "holder,holder_name,target,target_name,stance,statements,first,last",
        "france,France,armenia,Armenia,2,1,2023-09-26,2023-09-26",
      ]);
      expect((await saved(page, "Download as PNG")).subarray(1, 4).toString("latin1")).toBe("PNG");
      const { labels, lines } = await drawnIn(page, (await saved(page, "Download as SVG")).toString("utf8"));
      expect(labels.sort()).toEqual(["+2 (1)", "Armenia", "Azerbaijan", "France", "Russia", "−2 (1)", "−2 (1)"]);
      expect(lines).toBe(3);
    }));

  test("all positions that fit are written for other programs", () =>
    visit("/?actor=france&to=2023", async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "GEXF", exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("positions.gexf");
      const { labels } = await drawnIn(page, readFileSync(await download.path(), "utf8"), "node");
      expect(labels.sort()).toEqual(["Armenia", "Azerbaijan", "France", "Russia"]);
    }));

  test("a timeline has bars of statements and events below, and both open into what was said", () =>
    visit("/?actor=france", async (page) => {
      await page.getByLabel("Shown as").selectOption("timeline");
      await heading(page, "Statements on behalf of these actors").waitFor();
      const row = page.getByRole("row", { name: /^2023-09-26/ });
      await row.waitFor();
      expect(await row.getByRole("cell").allInnerTexts()).toEqual(["3"]);
      await row.getByRole("link").click();
      const said = quotations(page, "Statements of 2023-09-26");
      await said.getByText("Azerbaijan fully responsible").waitFor();
      expect(await said.getByRole("article").count()).toBe(3);
      const sheet = await page.request.get(
        (await said.getByRole("link", { name: "Markdown" }).getAttribute("href")) ?? "",
      );
      expect(await sheet.text()).toContain("Azerbaijan fully responsible for the fate of the Armenian people");
      expect(new URL(page.url()).search).toBe("?actor=france&as=timeline&period=2023-09-26");
      await visit("/?as=timeline", async (all) => {
        await all.locator("svg a", { hasText: "Exodus of the Armenians" }).click();
        await quotations(all, "Statements on this event").getByRole("article").first().waitFor();
        const { labels } = await drawnIn(all, (await saved(all, "Download as SVG")).toString("utf8"));
        expect(labels).toContain("2023-09-01");
        expect((await saved(all, "Download as PNG")).subarray(1, 4).toString("latin1")).toBe("PNG");
        expect((await saved(all, "Download as CSV")).toString("utf8")).toMatch(/^period,statements\r\n/);
      });
    }));

  test("two actors who speak of one another have a line each, in a saved drawing too", async () => {
    await freshGraph(PLEDGES);
    await visit("/", async (page) => {
      await page.getByRole("button", { name: /^Quotations of Isle on Reef/ }).waitFor();
      const { labels, lines } = await drawnIn(page, (await saved(page, "Download as SVG")).toString("utf8"));
      expect(labels.filter((label) => !label.includes("("))).toEqual(["Isle", "Reef"]);
      expect(lines).toBe(2);
    });
  });

  test("bars are no finer than dates are: what is dated by the month has its bar", async () => {
    await freshGraph(PLEDGES);
    await visit("/?as=timeline&actor=reef&from=2024-06&to=2024-06", async (page) => {
      const row = page.getByRole("row", { name: /^2024-06 / });
      await row.waitFor();
      expect(await row.getByRole("cell").allInnerTexts()).toEqual(["2"]);
    });
  });

  test("the JavaScript of the first view is less than 350 kB, compressed", async () => {
    const { page } = await opened();
    let bytes = 0;
    page.on("response", async (response) => {
      if (response.url().endsWith(".js")) bytes += gzipSync(await response.body()).length;
    });
    await page.goto("/");
    await page.waitForLoadState("networkidle");
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(350_000);
    await page.context().close();
  });
});
