/**
 * Takes the pictures of the handbook from the running program: `npm run pictures`. It serves the graph of the article from
 * a folder of its own, and looks at it in Chromium.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What each picture shows, and what has to be on the page before it is taken. */
const PICTURES = {
  drawing: ["/?actor=france&actor=azerbaijan&actor=armenia", "Who stands how toward whom"],
  matrix: ["/?actor=france&actor=azerbaijan&actor=armenia&actor=russia&actor=germany&as=matrix", "never speaks"],
  timeline: ["/?as=timeline", "Ceasefire of 20 September 2023"],
  actor: ["/?about=catherine-colonna", "Minister for Europe and Foreign Affairs"],
};

const home = mkdtempSync(join(tmpdir(), "demarche-pictures-"));
const server = spawn(process.execPath, [here("../../dist/src/cli/main.js"), "serve"], {
  env: {
    ...process.env,
    ...{ DEMARCHE_HOME: home, DEMARCHE_BOLT_PORT: "0", DEMARCHE_HTTP_PORT: "0", PORT: "0" },
    ...{ NEO4J_URI: "", DEMARCHE_TEXTS: "" },
  },
});

/** The address at which the server says that it is ready. @returns {Promise<string>} */
const addressTold = () =>
  new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (words) => {
      said += words;
      const address = /Explorer\s+(\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    server.once("exit", () => reject(new Error(`The server ended:\n${said}`)));
  });

try {
  const baseURL = await addressTold();
  const browser = await chromium.launch({
    executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ baseURL, viewport: { width: 1100, height: 900 }, colorScheme: "light" });
  for (const [name, [address = "", words = ""]] of Object.entries(PICTURES)) {
    await page.goto(address);
    await page.getByText(words).locator("visible=true").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate("scrollTo(0, 0)");
    await page.screenshot({ path: here(`${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  }
  await browser.close();
} finally {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
