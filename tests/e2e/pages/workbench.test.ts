// The workbench as a person uses it: first figures, a lever, a link, the way back, a hostile link, a phone.

import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {readPopulation, simulate} from "../../../simulations/runs/simulate.js";
import {builtPopulation} from "../../../simulations/site-data/population.js";
import {launch, site, until, visit} from "../browser.js";

const loading = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(path = "", size = {width: 1366, height: 768}) {
  const visited = await visit(browser);
  await visited.page.setViewportSize(size);
  await visited.page.goto(site(path));
  return visited;
}
const ready = (page: Page): Promise<boolean> =>
  until(page, () => document.querySelector(".workbench[data-ready]") !== null, loading);

/** Headline figures as the page holds them, in full precision. */
const figuresOf = (page: Page): Promise<Record<string, [number, number]>> =>
  page.evaluate(() =>
    Object.fromEntries<[number, number]>(
      [...document.querySelectorAll<HTMLElement>("[data-figure]")].map(element => [
        element.dataset["figure"] ?? "",
        [Number(element.dataset["value"]), Number(element.dataset["change"])]
      ])
    )
  );
const ranPolicy = async (page: Page, id: string): Promise<void> => {
  const end = performance.now() + 20_000;
  const policy = (): Promise<string> =>
    page.evaluate(() => document.querySelector<HTMLElement>("#run-stats")?.dataset["policy"] ?? "");
  while ((await policy()) !== id) {
    if (performance.now() > end) throw new Error(`the page did not run ${id}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};

/** Figures once they have stood still for half a second: the last of several moves has been run. */
async function settled(page: Page): ReturnType<typeof figuresOf> {
  for (let last = ""; ;) {
    const figures = await figuresOf(page);
    if (JSON.stringify(figures) === last) return figures;
    last = JSON.stringify(figures);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

describe("the workbench", () => {
  it("shows the baseline before any data is loaded, with the published number of recipients", async () => {
    const visited = await visit(browser);
    await visited.page.route("**/*.parquet?*", route => route.abort());
    await visited.page.goto(site());
    await until(visited.page, () => document.querySelector("[data-figure]") !== null);
    const figures = await figuresOf(visited.page);
    // 53.88万 recipients were published; take-up is fitted to them
    expect(figures["dibao_persons"][0] / 538_800).toBeCloseTo(1, 1);
    await until(visited.page, () => document.querySelector(".notice.error") !== null, loading);
    await visited.context.close();
  });

  it("shows for a published reform, to the last digit, what the command line computes", async () => {
    const {page, context, errors} = await open("?reform=zhejiang-one-tier");
    await ready(page);
    await ranPolicy(page, "zhejiang-one-tier");
    const population = await readPopulation(await builtPopulation("zhejiang"));
    const {report} = await simulate(
      population,
      readPolicy("zhejiang-2025").policy,
      readPolicy("zhejiang-one-tier").policy
    );
    const expected = Object.fromEntries(report.figures.map(({key, reform, change}) => [key, [reform, change]]));
    expect(await figuresOf(page)).toEqual(expected);
    expect(report.same_standard.persons_lowered).toBe(0);
    expect(await page.textContent(".region-words")).toContain("0 市降低");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("follows a lever moved by keyboard, keeps it in the address, and finds the way back", async () => {
    const {page, context} = await open();
    await ready(page);
    const before = await figuresOf(page);
    const lever = page.locator('[data-path="edge.multiple"] input[type="range"]');
    await page.evaluate(() =>
      document.querySelector('[data-path="edge.multiple"]')?.closest("details")?.setAttribute("open", "")
    );
    await lever.focus();
    await page.keyboard.press("PageDown"); // one move, one entry of the history
    await until(page, () => location.search.includes("edge.multiple"));
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>('[data-figure="dibao_persons"]')?.dataset["change"]) < 0
    );
    const moved = await settled(page);
    expect(moved["dibao_persons"][0]).toBeLessThan(before["dibao_persons"][0]); // fewer single-person entrants
    await page.reload();
    await ready(page);
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>('[data-figure="dibao_persons"]')?.dataset["change"]) < 0
    );
    expect(await settled(page)).toEqual(moved);
    await page.goBack();
    await ready(page);
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>('[data-figure="dibao_persons"]')?.dataset["change"]) === 0
    );
    expect(await settled(page)).toEqual(before);
    await context.close();
  });

  it("takes nothing from a hostile link but says what it left out", async () => {
    const hostile =
      "?reform=zhejiang-one-tier%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&set=edge.multiple:99;__proto__.x:1;standard.unify:%22%3Cb%3E%22;nonsense";
    const {page, context, errors} = await open(hostile);
    await ready(page);
    const notice = (await page.textContent(".notice.ignored")) ?? "";
    expect(notice).toContain("edge.multiple");
    expect(await page.locator(".notice img, .notice b").count()).toBe(0);
    await ranPolicy(page, "zhejiang-2025");
    expect((await figuresOf(page))["dibao_persons"][1]).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("replaces a worker that crashes, says so, and loses no figure", async () => {
    const {page, context} = await open("?reform=zhejiang-two-tier");
    await ready(page);
    await ranPolicy(page, "zhejiang-two-tier");
    const before = await settled(page);
    const worker = page.workers().find(each => each.url().includes("engine/worker"));
    await worker!.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error("crash");
        })
    );
    await until(page, () => document.querySelector(".notice.recovered") !== null);
    await page.getByRole("button", {name: "全部还原"}).click();
    await ranPolicy(page, "zhejiang-2025");
    await page.goBack();
    await ranPolicy(page, "zhejiang-two-tier");
    expect(await settled(page)).toEqual(before);
    await context.close();
  });

  it.each([
    ["a phone", {width: 390, height: 844}],
    ["a laptop at 200% zoom", {width: 683, height: 384}]
  ])("fits %s without scrolling sideways", async (_, size) => {
    const {page, context} = await open("", size);
    await until(page, () => document.querySelector("[data-figure]") !== null);
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth
    ]);
    expect(content).toBeLessThanOrEqual(screen);
    await context.close();
  });

  it("is the same in English, one click away, with the reform kept", async () => {
    const {page, context} = await open("?reform=zhejiang-two-tier");
    await ready(page);
    await page.getByRole("link", {name: "English"}).click();
    await until(page, () => location.pathname.includes("/en/"));
    await ready(page);
    await ranPolicy(page, "zhejiang-two-tier");
    expect(await page.textContent("body")).toContain("Dibao recipients");
    await context.close();
  });
});
