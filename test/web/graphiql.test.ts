import type { Browser, Page } from "playwright-core";
import type { RunningServer } from "../../src/api/server.js";
import { serveAtLeisure } from "../api/serve.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";
import { inBrowser, launched, pageOf } from "./browser.js";

let server: RunningServer;
let browser: Browser;

/** Runs the question that an editor shows once all of it is there. */
async function run(page: Page, shown: string): Promise<void> {
  await page.locator(".graphiql-query-editor").getByText(shown).first().waitFor();
  await page.getByRole("button", { name: "Execute query" }).click();
}

/** Waits until the answer has a word. */
const answered = (page: Page, word: string) => page.locator(".result-window").getByText(word).first().waitFor();

inBrowser("GraphiQL", () => {
  beforeAll(async () => {
    server = await serveAtLeisure(await freshGraph(ARTICLE));
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("a link with a question opens it, and Run shows its answer, without any other host", async () => {
    const { page, wrong } = await pageOf(browser, server.url);
    const query = "query Who($name: String!) { actor(name: $name) { id name } }";
    await page.goto(`/graphiql?${new URLSearchParams({ query, variables: '{"name": "Colonna"}' })}`);
    await run(page, "Who");
    await answered(page, "catherine-colonna");
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("an example opens in a tab of its own, is answered, and the address becomes a link to it", async () => {
    const { page, wrong } = await pageOf(browser, server.url);
    await page.goto("/graphiql");
    await page.getByRole("button", { name: "Show Examples" }).click();
    await page.getByRole("button", { name: "Who accused whom?" }).click();
    await run(page, "HOLDER");
    await answered(page, "counts");
    expect(new URL(page.url()).searchParams.get("query")).toContain("counts(by: [HOLDER, TARGET]");
    const { page: again } = await pageOf(browser, server.url);
    await again.goto(page.url());
    await again.locator(".graphiql-query-editor").getByText("HOLDER").waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
    await again.context().close();
  });

  test("the Cypher of answers is shown where it is wanted", async () => {
    const { page } = await pageOf(browser, server.url);
    await page.goto(`/graphiql?${new URLSearchParams({ query: "{ actors(first: 1) { nodes { id } } }" })}`);
    await page.getByRole("button", { name: "Show the Cypher of answers" }).click();
    await run(page, "actors");
    await answered(page, "MATCH");
    await page.context().close();
  });
});
