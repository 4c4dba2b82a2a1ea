import {describe, expect, it} from "vitest";
import {siteFooter} from "../../src/pages/site-footer.js";

const release = {version: "1.2.3", license: "MIT"};
const files = (path: string): (string | undefined)[] =>
  [...siteFooter(path, release).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe("the foot of every page", () => {
  it("says version, licence and how to cite, in the language of the page", () => {
    expect(siteFooter("/index", release)).toMatch(/兜底 1\.2\.3.*许可：MIT.*复制本页的引用/);
    expect(siteFooter("/en/index", release)).toMatch(/Doudi 1\.2\.3.*Licence: MIT.*Copy a citation of this page/);
  });

  it("leaves address and date of a citation to the page that is read", () => {
    expect(siteFooter("/index", release)).toContain(
      'data-citation="兜底 Doudi 1.2.3，社会救助政策模拟工作台，{address}，{date} 查阅"'
    );
  });

  it.each([
    ["/budget", ["./index.html#first-steps", "/glossary", "./licences/notices.txt", "./licences/sbom.cdx.json"]],
    [
      "/en/studies/one",
      ["../../en/index.html#first-steps", "/en/glossary", "../../licences/notices.txt", "../../licences/sbom.cdx.json"]
    ],
    // the query of what is on the screen stays
    ["/en/index", ["#first-steps", "/en/glossary", "../licences/notices.txt", "../licences/sbom.cdx.json"]]
  ])("leads to first steps, glossary, licences and the bill of materials from %s", (path, links) => {
    expect(files(path)).toEqual(links);
  });
});
