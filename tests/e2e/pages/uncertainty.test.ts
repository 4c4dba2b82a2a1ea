// The switch of uncertainty as a person uses it: bands that are those of the command line, and a lever that does not wait for them.

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

async function open(path: string) {
  const visited = await visit(browser);
  await visited.page.goto(site(path));
  await until(visited.page, () => document.querySelector(".workbench[data-ready]") !== null, loading);
  return visited;
}
const choose = (page: Page, mode: string): Promise<void> =>
  page.locator(`.uncertainty-bar input[value="${mode}"]`).check({force: true});
const endsOf = (page: Page): Promise<Record<string, [number, number] | null>> =>
  page.evaluate(() =>
    Object.fromEntries<[number, number] | null>(
      [...document.querySelectorAll<HTMLElement>("[data-figure]")].map(({dataset}) => [
        dataset["figure"] ?? "",
        dataset["low"] === undefined ? null : [Number(dataset["low"]), Number(dataset["high"])]
      ])
    )
  );
/** Waits for the bands of the assumptions: their title is written with them. */
const banded = (page: Page): Promise<boolean> =>
  until(
    page,
    () => document.querySelector('[data-figure="cost"]')?.getAttribute("data-tip")?.includes("～") ?? false,
    loading
  );

describe("uncertainty", () => {
  it("shows under assumptions, to the last digit, the bands of the command line", async () => {
    const {page, context, errors} = await open("?reform=zhejiang-one-tier");
    await choose(page, "assumptions");
    await banded(page);
    const {uncertainty} = await simulate(
      await readPopulation(await builtPopulation("zhejiang")),
      readPolicy("zhejiang-2025").policy,
      readPolicy("zhejiang-one-tier").policy,
      {bands: true}
    );
    const expected = Object.fromEntries(uncertainty!.figures.map(({key, reform}) => [key, [reform.low, reform.high]]));
    expect(await endsOf(page)).toEqual(expected);
    await page.locator(".uncertainty-bar button").click();
    const explained = (await page.textContent("dialog[open]")) ?? "";
    for (const word of ["少报收入", "金融资产未核出", "申领率 −10%", "假定"]) expect(explained).toContain(word);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("shows twice the standard error either way at first, nothing when it is off", async () => {
    const {page, context} = await open("?reform=zhejiang-one-tier");
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"]) !== 0
    );
    const {report} = await simulate(
      await readPopulation(await builtPopulation("zhejiang")),
      readPolicy("zhejiang-2025").policy,
      readPolicy("zhejiang-one-tier").policy
    );
    const ends = await endsOf(page);
    for (const {key, reform, reform_se} of report.figures)
      expect(ends[key], key).toEqual(reform_se === null ? null : [reform - 2 * reform_se, reform + 2 * reform_se]);
    await choose(page, "off");
    expect(Object.values(await endsOf(page)).every(range => range === null)).toBe(true);
    expect(await page.locator('[data-figure="cost"] .figure-change').textContent()).not.toContain("±");
    await context.close();
  });

  it("drops the bands of a policy as soon as a lever moves, and makes those of the next", async () => {
    const {page, context, errors} = await open("?reform=zhejiang-one-tier");
    await choose(page, "assumptions");
    await banded(page);
    const before = await endsOf(page);
    await page.getByRole("button", {name: "全部还原"}).click();
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"]) === 0
    );
    expect((await endsOf(page))["cost"]).toBeNull();
    await banded(page);
    const after = await endsOf(page);
    expect(after["cost"]![1]).toBeLessThan(before["cost"]![1]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
