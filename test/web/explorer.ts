import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import type { RunningServer } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/driver.js";
import { serveAtLeisure } from "../api/serve.js";
import { TEXTS } from "../harbours.js";
import { launched, pageOf } from "./browser.js";

/** The explorer of a graph, in a browser, for all tests of a group. */
export function explorerOf(graphOf: () => Promise<Graph>) {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveAtLeisure(await graphOf(), { texts: TEXTS });
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const opened = () => pageOf(browser, server.url);

  /** A page of its own, in which nothing went wrong at its end. */
  async function visit(address: string, follow: (page: Page) => Promise<void>, width = 1280): Promise<void> {
    const { page, wrong } = await opened();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await follow(page);
    expect(wrong).toEqual([]);
    await page.context().close();
  }
  return { opened, visit };
}

export const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
export const quotations = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** What a button saves. */
export const saved = async (page: Page, name: string): Promise<Buffer> =>
  (await savedBy(page, page.getByRole("button", { name, exact: true }))).content;

/** What a link to files of all that fits gives: its name, and its words. */
export async function fileOf(page: Page, about: string, format: string): Promise<{ name: string; text: string }> {
  const links = page.getByRole("paragraph").filter({ hasText: about });
  const { name, content } = await savedBy(page, links.getByRole("link", { name: format, exact: true }));
  return { name, text: content.toString("utf8") };
}

async function savedBy(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** What a browser reads in a drawing: its labels, and how many lines it has where it is an SVG. */
export const drawnIn = (page: Page, xml: string, named = "text"): Promise<{ labels: string[]; lines: number }> =>
  page.evaluate(`(() => {
    const read = new DOMParser().parseFromString(${JSON.stringify(xml)}, "text/xml");
    if (read.querySelector("parsererror")) throw new Error("This is no XML.");
    const labels = [...read.querySelectorAll("${named}")].map((one) => one.getAttribute("label") ?? one.textContent);
    return { labels, lines: read.querySelectorAll("path[fill='none']").length };
  })()`);
