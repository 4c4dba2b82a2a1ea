import {describe, expect, it} from "vitest";
import {pages} from "../../src/pages/pages.js";
import {siteHeader} from "../../src/pages/site-header.js";

const links = (path: string): (string | undefined)[][] =>
  [...siteHeader(path).matchAll(/<a href="([^"]*)"([^>]*)>([^<]*)<\/a>/g)].map(([, href, marks, name]) => [
    href,
    marks,
    name
  ]);

describe("the header of the site", () => {
  it("leads to every page of the language, in the order of the list", () => {
    expect(links("/index").map(([href]) => href)).toEqual(pages.map(({address}) => `/${address}`));
    expect(links("/en/index").map(([href]) => href)).toEqual(pages.map(({address}) => `/en/${address}`));
    expect(links("/en/index").map(([, , name]) => name)).toEqual(pages.map(({en}) => en));
  });

  it.each(["/en/studies", "/en/studies/some"])("marks the page that is open, or is above it: %s", path => {
    expect(links(path).filter(([, marks]) => marks?.includes("aria-current"))).toEqual([
      ["/en/studies", ' aria-current="page"', "Studies"]
    ]);
  });

  it("begins with a way past it, which is none of the links that a policy in hand goes along with", () => {
    expect(siteHeader("/en/budget")).toMatch(
      /^<a class="skip-link" rel="external" href="#observablehq-main">Skip to content<\/a><div class="site-header">/
    );
  });

  it("marks the pages to which a policy in hand goes along", () => {
    const marked = links("/studies").filter(([, marks]) => marks?.includes("data-simulates"));
    expect(marked.map(([href]) => href)).toEqual(["/index", "/standards", "/budget", "/cliffs"]);
    expect(siteHeader("/studies")).toMatch(/<a class="house" href="\/index" data-simulates>/);
  });

  it("offers light, dark and what the system has, in the language of the page", () => {
    const choices = (path: string): (string | undefined)[] =>
      [...siteHeader(path).matchAll(/<option value="(\w+)">([^<]*)</g)].map(([, value, name]) => `${value} ${name}`);
    expect(choices("/index")).toEqual(["system 外观：随系统", "light 外观：浅色", "dark 外观：深色"]);
    expect(choices("/en/index")).toEqual(["system Theme: system", "light Theme: light", "dark Theme: dark"]);
  });
});
