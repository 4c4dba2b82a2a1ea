import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {pageStubs} from "../../src/pages/page-stubs.js";
import {pages} from "../../src/pages/pages.js";

const stubs = pageStubs([{id: "one", name: {zh: "一", en: "One: a study"}}], "script();\n");

describe("the Markdown of the pages", () => {
  it("is there for every page and every study, in both languages, and for an address that has none", () => {
    expect(Object.keys(stubs)).toHaveLength(2 * (pages.length + 1) + 1);
  });

  it("names the page, imports its module and says where its twin and the workbench are", () => {
    expect(stubs["/cliffs"]).toBe(`---
title: "悬崖与渐退"
---

<h1 class="unseen">悬崖与渐退</h1>

\`\`\`js
import {guardedPage} from "./host/guarded-page.js";
import {page} from "./pages/cliffs/page.js";
\`\`\`

\`\`\`js
display(await guardedPage("zh", () => page({"lang":"zh","otherLanguage":"./en/cliffs.html","workbench":"./index.html"})));
\`\`\`
`);
    expect(stubs["/en/index"]).toContain('import {page} from "../pages/workbench/page.js";');
    expect(stubs["/en/index"]).toContain('{"lang":"en","otherLanguage":"../index.html","workbench":"./index.html"}');
  });

  it("heads only pages that begin with an answer: the others have a heading of their own", () => {
    const headed = Object.keys(stubs).filter(path => stubs[path].includes('<h1 class="unseen">'));
    expect(headed.filter(path => !path.startsWith("/en/"))).toEqual(["/index", "/standards", "/budget", "/cliffs"]);
    expect(stubs["/en/budget"]).toContain('<h1 class="unseen">Budget</h1>');
  });

  it("leads from an address that has no page to every page, in both languages and without a module", () => {
    const {document} = new JSDOM(stubs["/404"].replace(/^---.*?---/s, "")).window;
    const links = [...document.querySelectorAll("a")].map(link => `${link.getAttribute("href")} ${link.textContent}`);
    expect(links).toEqual([
      ...pages.map(({address, zh}) => `/${address} ${zh}`),
      ...pages.map(({address, en}) => `/en/${address} ${en}`)
    ]);
    expect([...document.querySelectorAll("section")].map(({lang}) => lang)).toEqual(["zh-CN", "en"]);
    expect(stubs["/404"]).toContain("<script>\nscript();\n</script>");
    expect(stubs["/404"]).not.toContain("```");
  });

  it("finds the way from a page below another", () => {
    expect(stubs["/studies/one"]).toContain('import {studyPage} from "../pages/studies/study-page.js";');
    expect(stubs["/studies/one"]).toContain(
      'studyPage("one", {"lang":"zh","otherLanguage":"../en/studies/one.html","workbench":"../index.html"})'
    );
    expect(stubs["/en/studies/one"]).toContain('title: "One: a study"');
    expect(stubs["/en/studies/one"]).toContain('from "../../pages/studies/study-page.js"');
    expect(stubs["/en/studies/one"]).toContain(
      '{"lang":"en","otherLanguage":"../../studies/one.html","workbench":"../index.html"}'
    );
  });
});
