import {describe, expect, it} from "vitest";
import {siteFooter} from "../../src/pages/site-footer.js";

const release = {version: "1.2.3", license: "MIT"};
const files = (path: string): (string | undefined)[] =>
  [...siteFooter(path, release).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe("the foot of every page", () => {
  it("says version, licence and how to cite, in the language of the page", () => {
    expect(siteFooter("/index", release)).toMatch(/兜底 1\.2\.3.*许可：MIT.*引用：/);
    expect(siteFooter("/en/index", release)).toMatch(/Doudi 1\.2\.3.*Licence: MIT.*To cite: /);
  });

  it.each([
    ["/index", "./"],
    ["/en/budget", "../"],
    ["/en/studies/one", "../../"]
  ])("leads to the licences and the bill of materials from %s", (path, root) => {
    expect(files(path)).toEqual([`${root}licences/notices.txt`, `${root}licences/sbom.cdx.json`]);
  });
});
