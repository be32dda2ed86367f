import { execFileSync } from "node:child_process";
import { type Browser, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = chromiumHere();

/** Tests that need a browser; where the machine has no Chromium, they are skipped, and it is said. */
export const inBrowser: typeof describe = executablePath ? describe : describe.skip;
if (!executablePath) process.stderr.write("There is no Chromium here, so tests in a browser are skipped.\n");

function chromiumHere(): string | undefined {
  for (const name of ["chromium", "chromium-browser", "google-chrome"])
    try {
      return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    } catch {
      // Not by this name.
    }
  return undefined;
}

export const launched = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath && { executablePath }), args: FLAGS });

/** A new page that reaches nothing but one server, and all that went wrong in it: other hosts asked, errors, refusals by its policy. */
export async function pageOf(browser: Browser, url: string): Promise<{ page: Page; wrong: string[] }> {
  const { origin } = new URL(url);
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  const wrong: string[] = [];
  await page.route("**/*", (route) => {
    const asked = route.request().url();
    if (new URL(asked).origin === origin) return route.continue();
    wrong.push(`asks ${asked}`);
    return route.abort();
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  return { page, wrong };
}
