// Provinces as a person uses them: another is chosen, built when it is first asked for, kept in the link and on every page; one
// that cannot be had leaves what is on the screen. The populations here are small, and of a site of their own.

import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createServer} from "node:http";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import type {Baseline} from "../../src/analysis/results/tables.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {writePopulation} from "../../loaders/households/parquet.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {readPopulation, simulate} from "../../simulations/runs/simulate.js";
import {builtPopulation} from "../../simulations/site-data/population.js";
import {provinceMaker} from "../../tools/province-maker.js";
import {serve} from "../../tools/serve.js";
import {launch, until, visit} from "./browser.js";
import type {Visit} from "./browser.js";
import {copyOfSite} from "./copy-of-site.js";

const households = "20000";
const building = 120_000;

let browser: Browser;
let directory: string;
let served: Awaited<ReturnType<typeof serve>>;
let seen: Visit;

const before = process.env["DOUDI_HOUSEHOLDS"];
beforeAll(async () => {
  process.env["DOUDI_HOUSEHOLDS"] = households; // of the provinces that the server builds
  directory = copyOfSite();
  served = await serve(directory, {port: 0, make: provinceMaker(directory)});
  browser = await launch();
});
afterAll(async () => {
  if (before === undefined) delete process.env["DOUDI_HOUSEHOLDS"];
  else process.env["DOUDI_HOUSEHOLDS"] = before;
  await browser.close();
  await served.close();
  rmSync(directory, {recursive: true});
});
beforeEach(async () => {
  seen = await visit(browser, served.url);
});
afterEach(async () => {
  expect(seen.foreign).toEqual([]);
  await seen.context.close();
});

const ready = (page: Page): Promise<boolean> =>
  until(page, () => document.querySelector(".workbench[data-ready]") !== null, building);
const open = async (path: string): Promise<Page> => {
  await seen.page.goto(served.url + path);
  return seen.page;
};
const onScreen = (page: Page): Promise<string | null> => page.getAttribute(".province-switch", "data-current");
const dibao = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-figure="dibao_persons"]')?.dataset["value"]));
const pick = (page: Page, id: string) => page.getByLabel(/省份|Province/).selectOption(id);
const shows = (page: Page, id: string): Promise<void> =>
  page
    .locator(`.province-switch[data-current="${id}"]:not([data-busy])`)
    .waitFor({timeout: building, state: "attached"});

describe("provinces", () => {
  it("builds one when it is first chosen, keeps the old figures until then, and shows what the engine computes", async () => {
    const page = await open("");
    await ready(page);
    const zhejiang = await dibao(page);
    const asked: string[] = [];
    page.on("request", request => asked.push(new URL(request.url()).pathname));
    await pick(page, "hubei");
    await until(
      page,
      () => document.querySelector(".province-switch [role=status]")?.textContent.includes("正在生成湖北") ?? false
    );
    expect(await page.textContent(".province-switch [role=status]")).toContain("屏上仍为浙江");
    expect(await dibao(page)).toBe(zhejiang);
    expect(await page.locator(".rail[inert]").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    await shows(page, "hubei");
    expect(new URL(page.url()).search).toBe("?province=hubei");
    expect(await page.textContent(".policy-bar")).toContain("湖北 2024");
    expect(await page.locator(".tile").count()).toBe(17);
    expect(await page.locator(".presets").textContent()).not.toContain("浙江");
    expect(asked.filter(path => path.endsWith(".parquet")).sort()).toEqual([
      "/data/hubei/households.parquet",
      "/data/hubei/persons.parquet"
    ]);

    const population = await readPopulation(await builtPopulation("hubei"));
    const {policy} = readPolicy("hubei-2024-estimate");
    const {report} = await simulate(population, policy, policy);
    expect(await dibao(page)).toBe(report.figures.find(({key}) => key === "dibao_persons")!.reform);
    expect(Number(households)).toBe(population.places.length);

    await page.goBack();
    await shows(page, "zhejiang");
    await ready(page);
    expect(await dibao(page)).toBe(zhejiang);
    expect(seen.errors).toEqual([]);
  });

  it("is chosen by keyboard, and keeps the hand on the list", async () => {
    const page = await open("?province=zhejiang");
    await ready(page);
    await page.getByLabel("省份").focus();
    await page.keyboard.press("ArrowDown");
    await shows(page, "hubei");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("province");
  });

  it("goes with a reform in one link, into the other language and onto the other pages", async () => {
    const page = await open("?province=hubei&set=edge.multiple:1.8");
    await ready(page);
    await until(page, () => document.querySelector(".policy-bar[data-reform]") !== null);
    await page.getByRole("link", {name: "English"}).click();
    await until(page, () => location.pathname.includes("/en/"));
    await ready(page);
    expect(new URL(page.url()).search).toBe(
      "?province=hubei&set=edge.multiple:1.8".replace("&set", "&reform=hubei-2024-estimate&set")
    );
    expect(await onScreen(page)).toBe("hubei");
    for (const name of ["One household", "Sources", "Data", "Workbench"]) {
      await page.getByRole("link", {name, exact: true}).click();
      await shows(page, "hubei");
      expect(new URL(page.url()).searchParams.get("province")).toBe("hubei");
    }
    expect(seen.errors).toEqual([]);
  });

  it("refuses by name what a link says of another province, and a province that is not there", async () => {
    const page = await open("?province=hubei&reform=zhejiang-one-tier&set=standard.region_tier.330100:2");
    await ready(page);
    const notice = await page.textContent(".notice.ignored");
    expect(notice).toContain("zhejiang-one-tier：这是浙江的方案");
    expect(notice).toContain("standard.region_tier.330100：不是这个省份的地区");
    await open("?province=sichuan");
    await shows(page, "zhejiang");
    expect(await page.textContent(".notice.ignored")).toContain("sichuan");
  });

  it("leaves the old province in hand where the new one fails, and says why", async () => {
    const page = await open("?province=hubei");
    await ready(page);
    const value = await dibao(page);
    await page.route("**/data/zhejiang/persons.parquet*", route => route.abort());
    await pick(page, "zhejiang");
    await page.locator(".notice.error").waitFor();
    await shows(page, "hubei");
    expect(await dibao(page)).toBe(value);
    expect(new URL(page.url()).search).toBe("?province=hubei");
    await page.unrouteAll();
    await page.getByRole("button", {name: "重试"}).click();
    await shows(page, "zhejiang");
  });

  it("refuses by name files that are not those of the build, and lets no figure of theirs live", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doudi-other-"));
    await writePopulation(folder, generatePopulation({province: "zhejiang", households: 4000, seed: 1}));
    const {page} = seen;
    const serve = (file: string) =>
      page.route(`**/data/zhejiang/${file}*`, route => route.fulfill({path: join(folder, file)}));
    const refused = async (): Promise<string | null> => {
      await page.locator(".notice.error").waitFor({timeout: building});
      expect(await page.locator(".workbench[data-ready]").count()).toBe(0);
      expect(await page.locator(".rail[inert]").count()).toBe(1);
      expect(await page.textContent(".policy-bar")).not.toContain("4,000");
      return page.textContent(".notice.error");
    };
    await open("");
    await ready(page);
    const value = await dibao(page);
    const {households} = (JSON.parse(readFileSync(join(directory, "data/zhejiang/baseline.json"), "utf8")) as Baseline)
      .population;

    await serve("households.parquet");
    await serve("persons.parquet");
    await open("");
    expect(await refused()).toContain(
      `人口与说明不符：/data/zhejiang/households.parquet 有 4000 行，/data/zhejiang/population.json 写明 ${households} 行`
    );
    expect(await dibao(page)).toBe(value);
    await open("en/index.html");
    expect(await refused()).toContain(`has 4000 rows, /data/zhejiang/population.json states ${households}`);

    // a manifest that fits them is not that of the figures on the screen
    await serve("population.json");
    await open("");
    expect(await refused()).toContain("不是屏上这份人口");

    await page.unrouteAll();
    await page.getByRole("button", {name: "重试"}).click();
    await ready(page);
    expect(await dibao(page)).toBe(value);
    rmSync(folder, {recursive: true});
    expect(seen.errors).toEqual([]);
  });

  it("takes a household along to another province, and opens the province of the household in a link", async () => {
    const page = await open("household.html?province=hubei");
    await until(page, () => document.querySelector(".household-page[data-ready]") !== null);
    await page.locator("input[name=financial_assets]").fill("123456");
    await until(page, () => location.hash.length > 20);
    await pick(page, "zhejiang");
    await until(page, () => document.querySelector(".household-page[data-ready]") !== null);
    expect(await page.locator("input[name=financial_assets]").inputValue()).toBe("123456");
    const regions = await page
      .locator("select[name=region] option")
      .evaluateAll(all => all.map(o => (o as HTMLOptionElement).value));
    expect(regions.every(region => region.startsWith("33"))).toBe(true);
    const {search, hash} = new URL(page.url());
    expect(search).toBe("?province=zhejiang");
    await open("sources.html");
    await open(`household.html?province=hubei${hash}`);
    await shows(page, "zhejiang");
    expect(await page.locator(".notice.ignored").innerText()).toContain("province=hubei");
    expect(new URL(page.url()).search).toBe("?province=hubei"); // a link keeps what it said until something is changed
    expect(seen.errors).toEqual([]);
  });

  it("shows the policy of the province among the sources", async () => {
    const page = await open("en/sources.html?province=hubei");
    await shows(page, "hubei");
    const policy = page.locator(".source-filters select").first();
    expect(await policy.inputValue()).toBe("hubei-2024-estimate");
    await pick(page, "beijing");
    expect(await policy.inputValue()).toBe("beijing-2025-estimate");
  });
});

describe("a server that only serves files", () => {
  let plain: Server;
  let address: string;
  beforeAll(async () => {
    // mounted below a path, as a ministry's portal would
    const inner = await serve(directory, {port: 0});
    plain = createServer((request, response) => {
      const path = /^\/tools\/doudi\/(.*)$/.exec(request.url ?? "")?.[1];
      if (path === undefined) return void response.writeHead(404).end();
      void fetch(inner.url + path).then(async answer => {
        const type = answer.headers.get("content-type") ?? "";
        response.writeHead(answer.status, {"Content-Type": type}).end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>(resolve => plain.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(plain.address() as AddressInfo).port}/tools/doudi/`;
    plain.on("close", () => void inner.close());
  });
  afterAll(() => {
    plain.closeAllConnections();
    plain.close();
  });

  it("works below any path, and says how to build a province that is not there", async () => {
    await seen.context.close();
    seen = await visit(browser, address);
    const {page} = seen;
    await page.goto(`${address}en/index.html`);
    await ready(page);
    await pick(page, "gansu");
    await page.locator(".notice.error").waitFor();
    expect(await page.textContent(".notice.error")).toContain("npm run build -- --province gansu");
    await shows(page, "zhejiang");
  });
});
