import { gzipSync } from "node:zlib";
import { loadDossier } from "../../src/dossier/load.js";
import { ARTICLE, freshGraph, PLEDGES } from "../fresh-graph.js";
import { emptyGraph } from "../graph.js";
import { draftWith, sealed, theText } from "../harbours.js";
import { inBrowser } from "./browser.js";
import { drawnIn, explorerOf, fileOf, heading, quotations, saved } from "./explorer.js";

const ALL_POSITIONS = "All positions that fit";
const SAFE = { byPage: "Download as CSV, safe in spreadsheets", byServer: "CSV, safe in spreadsheets" };

/** The cells of a table without line ends in its cells. */
const rowsIn = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const idsIn = (xml: string, name: "node" | "edge"): string[] =>
  [...xml.matchAll(new RegExp(`<${name} id="([^"]+)"`, "g"))].map(([, id = ""]) => id).sort();

inBrowser("what the explorer draws and saves", () => {
  const { opened, visit } = explorerOf(() => freshGraph(ARTICLE));

  test("the drawing is saved as a picture", () =>
    visit("/?actor=france", async (page) => {
      expect((await saved(page, "Download as PNG")).subarray(1, 4).toString("latin1")).toBe("PNG");
      const { labels, lines } = await drawnIn(page, (await saved(page, "Download as SVG")).toString("utf8"));
      expect(labels.sort()).toEqual(["+2 (1)", "Armenia", "Azerbaijan", "France", "Russia", "−2 (1)", "−2 (1)"]);
      expect(lines).toBe(3);
    }));

  test("all positions that fit are written for other programs", () =>
    visit("/?actor=france&to=2023", async (page) => {
      const { name, text } = await fileOf(page, ALL_POSITIONS, "GEXF");
      expect(name).toBe("positions.gexf");
      const { labels } = await drawnIn(page, text, "node");
      expect(labels.sort()).toEqual(["Armenia", "Azerbaijan", "France", "Russia"]);
      const csv = await fileOf(page, ALL_POSITIONS, "CSV");
      expect(rowsIn(csv.text).map(([holder, , , target]) => [holder, target])).toEqual([
        ["France", "Armenia"],
        ["France", "Azerbaijan"],
        ["France", "Russia"],
      ]);
    }));

  test("the positions of a matrix are written for other programs: exactly those of its cells", () =>
    visit("/?actor=france&actor=azerbaijan&actor=armenia&actor=russia&as=matrix", async (page) => {
      const cells = rowsIn((await saved(page, "Download as CSV")).toString("utf8"));
      expect(cells).toHaveLength(16);
      const taken = cells.filter(([, , , , , , statements]) => Number(statements) > 0);
      expect(taken.length).toBeGreaterThan(2);
      const { name, text } = await fileOf(page, ALL_POSITIONS, "GEXF");
      expect(name).toBe("positions.gexf");
      expect(idsIn(text, "edge")).toEqual(taken.map(([, holder, , target]) => `${holder}|${target}|`).sort());
      const graphml = await fileOf(page, ALL_POSITIONS, "GraphML");
      expect(idsIn(graphml.text, "edge")).toHaveLength(taken.length);
    }));

  test("a matrix is saved as a picture, which tells a stance by number, colour and line, and each kind of silence by a sign", () =>
    visit("/?actor=france&actor=azerbaijan&actor=germany&as=matrix&to=2023", async (page) => {
      await page.getByRole("rowheader").nth(2).waitFor();
      const drawn = (await saved(page, "Download as SVG")).toString("utf8");
      const { labels, lines } = await drawnIn(page, drawn);
      expect(labels[0]).toBe("Rows hold a position, columns are whom it is toward");
      expect(labels[2]).toBe("Statements to 2023");
      expect(labels.slice(3, 9)).toEqual(["France", "Azerbaijan", "Germany", "France", "Azerbaijan", "Germany"]);
      expect(labels.slice(9, 13)).toEqual(["·", "−2", "(1)", "·"]);
      expect(labels.join(" ")).toContain("– never speaks");
      const told = await drawnIn(page, drawn, "title");
      expect(told.labels.slice(0, 2)).toEqual([
        "France on France: speaks, not of this actor",
        "France on Azerbaijan: stance −2, 1 statement",
      ]);
      // That of the one stance and those of five in the legend.
      expect(lines).toBe(6);
      expect((await saved(page, "Download as PNG")).subarray(1, 4).toString("latin1")).toBe("PNG");
    }));

  test("a timeline gives files of exactly the statements that it counts, and of the events below it", () =>
    visit("/?as=timeline", async (page) => {
      await page.getByRole("row", { name: /^2023-09-26/ }).waitFor();
      const bars = rowsIn((await saved(page, "Download as CSV")).toString("utf8"));
      const undated = Number.parseInt((await page.getByText("dated less exactly").allInnerTexts())[0] ?? "0", 10);
      const counted = bars.reduce((sum, [, statements]) => sum + Number(statements), undated);
      expect(undated).toBeGreaterThan(0);
      expect(rowsIn((await fileOf(page, "All statements that fit", "CSV")).text)).toHaveLength(counted);
      const { name, text } = await fileOf(page, "These statements as a graph", "GEXF");
      expect(name).toBe("graph.gexf");
      expect(idsIn(text, "node").filter((id) => id.startsWith("Statement:"))).toHaveLength(counted);
      const shown = await page.getByRole("region", { name: "Events" }).getByRole("row").count();
      const events = await fileOf(page, "All events that fit", "CSV, safe in spreadsheets");
      expect(events.name).toBe("events.csv");
      expect(rowsIn(events.text)).toHaveLength(shown - 1);
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
        expect((await saved(all, "Download as CSV")).toString("utf8")).toMatch(/^period,statements\n/);
      });
    }));

  test("a timeline from and to dates that are not sure has all from their first day to their last, as a drawing has", () =>
    visit("/?as=timeline&from=../2023-09-24&to=2023-09-24/2023-09-26", async (page) => {
      const row = page.getByRole("row", { name: /^2023-09-26/ });
      await row.waitFor();
      expect(await row.getByRole("cell").allInnerTexts()).toEqual(["5"]);
      expect(await page.getByRole("row", { name: /^2023-09-27/ }).count()).toBe(0);
      expect(rowsIn((await fileOf(page, "All statements that fit", "CSV")).text)).toHaveLength(7);
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
      expect(rowsIn((await fileOf(page, "All statements that fit", "CSV")).text)).toHaveLength(2);
    });
  });

  test("what a spreadsheet would run is text in the tables that are safe, by the page and by the server, and as it stands in others", async () => {
    const named = draftWith(["name: Norđland}", 'name: "=Norđland"}']);
    await loadDossier(await emptyGraph(), sealed(named), theText);
    await visit("/?actor=nordland&actor=sudland&as=matrix", async (page) => {
      await page.getByRole("rowheader").nth(1).waitFor();
      const holderIn = (csv: string) => rowsIn(csv)[0]?.[0];
      expect(holderIn((await saved(page, "Download as CSV")).toString("utf8"))).toBe("=Norđland");
      expect(holderIn((await saved(page, SAFE.byPage)).toString("utf8"))).toBe("'=Norđland");
      expect(holderIn((await fileOf(page, ALL_POSITIONS, "CSV")).text)).toBe("=Norđland");
      expect(holderIn((await fileOf(page, ALL_POSITIONS, SAFE.byServer)).text)).toBe("'=Norđland");
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
