import axe from "axe-core";
import type { Page } from "playwright-core";
import { loadDossier } from "../../src/dossier/load.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";
import { draftWith, sealed, theText } from "../harbours.js";
import { inBrowser } from "./browser.js";
import { explorerOf, heading, quotations, saved } from "./explorer.js";

const MARKUP = `<img src=x onerror="document.body.dataset.ran='yes'">`;

/** Goes on by Tab until something of this role has the focus. */
async function tabTo(page: Page, role: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").getAttribute("role")) === role) return;
  }
  throw new Error(`Tab never comes to ${role}.`);
}

inBrowser("the explorer", () => {
  const { opened, visit } = explorerOf(async () => {
    const graph = await freshGraph(ARTICLE);
    const draft = draftWith([
      "gist: Sudland promises to open the quay again once the pilots work.",
      `gist: ${JSON.stringify(MARKUP)}`,
    ]);
    await loadDossier(graph, sealed(draft), theText);
    return graph;
  });

  test("a name that is nearly written so is suggested as one types, and opens the actor with its offices and the meeting", () =>
    visit("/", async (page) => {
      const search = page.getByRole("combobox", { name: "Find an actor" });
      await search.fill("Pachinian");
      await page.getByRole("option", { name: "Nikol Pashinyan" }).waitFor();
      await search.press("Enter");
      await heading(page, "Nikol Pashinyan").waitFor();
      await page.getByRole("region", { name: "Offices" }).getByText("Prime Minister of Armenia").waitFor();
      const events = page.getByRole("region", { name: "Events" });
      await events.getByRole("link", { name: "Ilham Aliyev" }).first().waitFor();
      expect(await page.title()).toBe("Nikol Pashinyan · Démarche");
      await events.getByRole("link", { name: "Meeting of Nikol Pashinyan and Ilham Aliyev in Spain" }).click();
      const meeting = quotations(page, "Meeting of Nikol Pashinyan and Ilham Aliyev in Spain");
      await meeting.getByText("Anchor: not checked, since the text is not held here.").first().waitFor();
      await quotations(page, "Statements on this event").getByText("None is known.").waitFor();
    }));

  test("France's edge to Azerbaijan opens into its quotation, and the link shows it anew", () =>
    visit("/", async (page) => {
      const search = page.getByRole("combobox", { name: "Add an actor" });
      await search.fill("France");
      await page.getByRole("option", { name: "France state" }).click();
      await page.getByRole("button", { name: "Quotations of France on Azerbaijan: 1" }).click();
      const read = async (shown: Page) => {
        const words = await quotations(shown, "France on Azerbaijan").innerText();
        expect(words).toContain("“Azerbaijan fully responsible for the fate of the Armenian people”");
        expect(words).toContain("France (printed: Paris)");
        expect(words).toContain("2023-09-26");
        expect(words).toContain("exodus-article");
        expect(words).toContain("the text is not held here");
      };
      await page.getByText("Azerbaijan fully responsible").waitFor();
      await read(page);
      await visit(page.url(), async (again) => {
        await again.getByText("Azerbaijan fully responsible").waitFor();
        await read(again);
      });
      await page.goBack();
      await quotations(page, "France on Azerbaijan").waitFor({ state: "detached" });
    }));

  test("a click on an edge of the drawing opens its quotations", () =>
    visit("/?actor=france&actor=azerbaijan&side=among", async (page) => {
      await page.getByRole("button", { name: "Quotations of France on Azerbaijan: 1" }).waitFor();
      const { x = 0, y = 0, width = 0, height = 0 } = (await page.getByRole("application").boundingBox()) ?? {};
      // The one edge crosses the line from top to bottom through the middle.
      const opened = quotations(page, "France on Azerbaijan");
      for (let step = -10; step <= 10 && (await opened.count()) === 0; step++)
        await page.mouse.click(x + width / 2, y + height / 2 + 5 * step);
      await page.getByText("Azerbaijan fully responsible").waitFor();
    }));

  test("by the keyboard alone, the drawing is walked through and opens a quotation, which has the focus", () =>
    visit("/?actor=france", async (page) => {
      await page.getByRole("button", { name: "Quotations of France on Azerbaijan: 1" }).waitFor();
      await tabTo(page, "application");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.getByText("France on Azerbaijan: stance −2, 1 statement").waitFor();
      await page.keyboard.press("Enter");
      await page.getByText("Azerbaijan fully responsible").waitFor();
      expect(await page.locator(":focus").innerText()).toBe("France on Azerbaijan");
    }));

  test("where the text is held, words are marked in their context, those beyond the basic plane counted as one each", () =>
    visit("/?of=nordland&toward=sudland", async (page) => {
      const passage = quotations(page, "Norđland on Sudland").locator(".passage");
      await passage.waitFor();
      expect(await passage.locator("mark").allInnerTexts()).toEqual([
        "We will keep the channel open",
        "entirely responsible",
      ]);
      expect(await quotations(page, "Norđland on Sudland").innerText()).toContain("the words stand at their anchor");
    }));

  test("what looks like markup is shown as it is written, and never run", () =>
    visit("/?about=sudland", async (page) => {
      await page.getByText(MARKUP).first().waitFor();
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.locator("body").getAttribute("data-ran")).toBeNull();
    }));

  test("the actors with whom one has positions are chosen with it, and what lies among them all is drawn", () =>
    visit("/?actor=russia", async (page) => {
      await page.getByRole("button", { name: "Add those they have positions with" }).click();
      await page.getByRole("button", { name: "Quotations of France on Russia: 1" }).waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get("side"), searchParams.getAll("actor")]).toEqual(["among", ["russia", "france"]]);
    }));

  test.each([
    ...["/", "/?actor=france&of=france&toward=azerbaijan", "/?actor=france&actor=azerbaijan&as=matrix"],
    ...["/?as=timeline&period=2023-09", "/?about=nikol-pashinyan"],
  ])("axe finds nothing wrong with %s, light or dark", (address) =>
    visit(address, async (page) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    }),
  );

  test("a matrix tells a stance from silence, and its cells open into their quotations", () =>
    visit("/?actor=france&actor=azerbaijan&actor=germany", async (page) => {
      await page.getByLabel("Shown as").selectOption("matrix");
      const france = page.getByRole("row", { name: /^France speaks/ });
      await france.waitFor();
      expect(await france.getByRole("cell").allInnerTexts()).toEqual([
        "speaks, not of this actor",
        "−2 (1 statement)",
        "speaks, not of this actor",
      ]);
      expect(
        await page
          .getByRole("row", { name: /^Germany never/ })
          .getByRole("cell")
          .first()
          .innerText(),
      ).toBe("never speaks");
      await page.getByRole("textbox", { name: "From" }).fill("2024");
      await page.getByRole("button", { name: "Draw" }).click();
      await page.getByRole("row", { name: /^France never speaks, in these days/ }).waitFor();
      await page.goBack();
      await france.waitFor();
      expect((await saved(page, "Download as CSV")).toString("utf8").split("\n").slice(0, 3)).toEqual([
        "holder,holder_id,target,target_id,status,stance,statements",
        "France,france,France,france,NOT_ON_TARGET,,0",
        "France,france,Azerbaijan,azerbaijan,STANCE,-2,1",
      ]);
      await france.getByRole("link", { name: "−2" }).click();
      await page.getByText("Azerbaijan fully responsible").waitFor();
    }));

  test("an actor that an address names in two ways stands in a matrix once", () =>
    visit("/?as=matrix&actor=France&actor=france&actor=azerbaijan", async (page) => {
      await page.getByRole("table").waitFor();
      expect(await page.getByRole("rowheader").allInnerTexts()).toEqual(["France", "Azerbaijan"]);
      expect((await saved(page, "Download as CSV")).toString().trim().split("\n")).toHaveLength(1 + 4);
    }));

  test("what the server refuses is told in its own sentence", async () => {
    const { page } = await opened();
    await page.goto("/?from=2024&to=2020");
    await page.getByRole("alert").getByText('No day lies between "from" 2024 and "to" 2020. Exchange them.').waitFor();
    await page.context().close();
  });

  test("days, an issue and the least number of statements narrow what is drawn, and stand in the address", () =>
    visit("/?actor=france", async (page) => {
      const rows = page.getByRole("button", { name: /^Quotations of/ });
      await rows.nth(2).waitFor();
      await page.getByRole("combobox", { name: "On an issue" }).fill("complicit accomplice");
      await page.getByRole("option", { name: "Russia is an accomplice" }).click();
      await rows.nth(1).waitFor({ state: "detached" });
      expect(await rows.first().getAttribute("aria-label")).toBe("Quotations of France on Russia: 1");
      await page.getByRole("textbox", { name: "From" }).fill("2024");
      await page.getByRole("button", { name: "Draw" }).click();
      await page.getByText("No position fits.").waitFor();
      expect(new URL(page.url()).search).toBe("?actor=france&from=2024&issue=russia-complicit");
    }));

  test("a slider moves over the years of the graph", () =>
    visit("/", async (page) => {
      const rows = page.getByRole("button", { name: /^Quotations of/ });
      await rows.nth(5).waitFor();
      await page.getByRole("slider", { name: "From the year" }).press("End");
      await rows.nth(1).waitFor({ state: "detached" });
      expect(await rows.first().getAttribute("aria-label")).toBe("Quotations of Norđland on Sudland: 1");
      expect(new URL(page.url()).search).toBe("?from=2024");
    }));

  test("every view leads to GraphiQL with its question, and tells its Cypher", () =>
    visit("/?actor=france", async (page) => {
      await page.getByText("GraphQL and Cypher of these positions").click();
      await page.locator("pre").getByText("MATCH").first().waitFor();
      await page.getByRole("link", { name: "Open in GraphiQL" }).click();
      await page.locator(".graphiql-query-editor").getByText("Positions").first().waitFor();
      await page.getByRole("button", { name: "Execute query" }).click();
      await page.locator(".result-window").getByText("Azerbaijan").first().waitFor();
      await page.getByRole("link", { name: "Démarche" }).click();
      await heading(page, "Positions").waitFor();
    }));

  test.each([
    ...["/", "/?actor=france&of=france&toward=azerbaijan", "/?about=nikol-pashinyan"],
    ...["/?actor=france&actor=azerbaijan&as=matrix", "/?as=timeline&period=2023-09"],
  ])("%s is read on a screen of 360 pixels without scrolling sideways", (address) =>
    visit(
      address,
      async (page) => {
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      },
      360,
    ),
  );
});
