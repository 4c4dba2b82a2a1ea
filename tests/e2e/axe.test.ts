// Every page as axe-core looks at it, in light, in dark and on a telephone: whatever keeps people out of a page is found here.

import axe from "axe-core";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {pages, pathOf} from "../../src/pages/pages.js";
import {launch, site, visit} from "./browser.js";
import type {Visit} from "./browser.js";

const desktop = {width: 1366, height: 768};
/** In this order on one page that is loaded once: loading takes longer than looking. */
const looks = [
  {look: "light", colorScheme: "light", viewport: desktop},
  {look: "dark", colorScheme: "dark", viewport: desktop},
  {look: "on a telephone", colorScheme: "light", viewport: {width: 390, height: 844}}
] as const;

/** A study too: it has charts and tables that no other page has. */
const all = [...pages.map(({address}) => address), "studies/zhejiang-two-tier"];

/** A page has nothing more to show: it is ready, and has drawn what it had to. */
async function settled(page: Page): Promise<void> {
  await page.locator("#observablehq-main [data-ready]").first().waitFor({state: "attached", timeout: 90_000});
  await page.waitForTimeout(1000);
}

/** What axe finds on the page now, a line a rule with the elements it is about. */
function findings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // not on the list of what axe looks for unasked
    const rules = {"target-size": {enabled: true}};
    const {violations} = await window.axe.run(document, {resultTypes: ["violations"], rules});
    return violations.map(({id, impact, nodes}) => `${id} (${impact}): ${nodes.map(node => node.html).join("\n  ")}`);
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe.each(["zh", "en"] as const)("axe, in %s", lang => {
  let browser: Browser;
  let seen: Visit | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  describe.each(all)("on %s", address => {
    beforeAll(async () => {
      seen = await visit(browser);
      // the policy of the page lets no script in from outside; what stands there before it is no part of the page
      await seen.context.addInitScript({content: axe.source});
      await seen.page.goto(site(`${pathOf(address, lang)}.html`.slice(1)));
      await settled(seen.page);
    });
    afterAll(() => seen?.context.close());

    it.each(looks)("finds nothing, $look", async ({colorScheme, viewport}) => {
      await seen!.page.emulateMedia({colorScheme});
      await seen!.page.setViewportSize(viewport);
      expect(await findings(seen!.page)).toEqual([]);
    });
  });
});
