import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {launch, site, visit} from "./browser.js";

const pages = readdirSync(join(root, "dist"), {recursive: true, encoding: "utf8"})
  .map(path => path.replaceAll("\\", "/"))
  .filter(path => path.endsWith(".html"))
  .sort();

describe("a closed network", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(pages)("%s asks no other host for anything, finds all it asks for, and breaks no policy", async path => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto(site(path), {waitUntil: "networkidle"});
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(pages)("%s could not reach another host if it tried", async path => {
    const {page, context} = await visit(browser);
    await page.goto(site(path), {waitUntil: "domcontentloaded"});
    const refused = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener("securitypolicyviolation", event => blocked.push(event.effectiveDirective));
      await fetch("https://example.org/").catch(() => undefined);
      const load = (element: HTMLElement) => new Promise(resolve => (element.onerror = element.onload = resolve));
      const image = new Image();
      const failed = load(image);
      image.src = "https://example.org/pixel.png";
      await failed;
      const script = document.createElement("script");
      script.textContent = "document.title = 'changed'";
      document.head.append(script);
      await new Promise(resolve => setTimeout(resolve, 50));
      return {blocked, title: document.title};
    });
    expect(refused.blocked).toEqual(["connect-src", "img-src", "script-src-elem"]);
    expect(refused.title).not.toBe("changed");
    await context.close();
  });
});
