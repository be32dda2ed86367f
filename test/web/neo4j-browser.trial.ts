import { randomInt } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { freePort } from "../../src/embedded/port.js";
import { demarche, environmentFor, type Program } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { inBrowser, launched } from "./browser.js";

let server: Program;
let browser: Browser;
let page: Page;
const refused: string[] = [];

/** Signs in as the person does whom `demarche serve` has told the address and the password. */
async function signIn(): Promise<void> {
  await page.goto(await server.hears(/Neo4j Browser {2}(\S+)/));
  await page.getByTestId("username").fill("neo4j");
  await page.getByTestId("password").fill(await server.hears(/user neo4j, password (\S+)/));
  await page.getByTestId("connect").click();
}

/** Brings a question of the slide that is shown into the editor, and runs it. */
async function run(question: string): Promise<void> {
  await page.locator("figure", { hasText: question }).locator("pre").click();
  await page.getByTestId("editor-Run").click();
}

inBrowser("Neo4j Browser", () => {
  beforeAll(async () => {
    // Below the ports that systems give to connections, so that none of Neo4j's start has it.
    const port = await freePort("PORT", randomInt(20_000, 30_000));
    server = demarche(["serve"], environmentFor(temporaryFolder(), { PORT: String(port) }));
    browser = await launched();
    page = await (await browser.newContext()).newPage();
    await page.route("**/*", (route) => {
      const { hostname } = new URL(route.request().url());
      if (hostname === "localhost") return route.continue();
      refused.push(hostname);
      return route.abort();
    });
    await server.hears(/Démarche is ready/);
    await signIn();
  });
  afterAll(async () => {
    await browser.close();
    process.kill(server.pid, "SIGTERM");
    expect((await server.ends()).code).toBe(0);
  });

  test("opens with the guide, although no other host answers it", async () => {
    await page.getByRole("heading", { name: "Who stands how toward whom?" }).waitFor();
    expect(refused).toContain("fonts.googleapis.com");
  });

  test("draws the guide's first question in our style", async () => {
    await run("Who stands how toward whom?");
    const france = page.locator("g.node", { hasText: "France" }).first();
    await france.waitFor();
    expect(await france.locator("circle.b-outline").getAttribute("fill")).toBe("#1f4e79");
    await page.locator("g.relationship", { hasText: "-2.0 (1)" }).first().waitFor();
  });

  test("answers a question of another slide in a table", async () => {
    await page.getByTestId("nextSlide").click();
    await run("Which words make up one actor’s position toward another?");
    await page.getByText("Azerbaijan fully responsible for the fate of the Armenian people").first().waitFor();
  });
});
