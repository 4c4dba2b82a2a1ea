import "../ui/document.js";
import {describe, expect, it} from "vitest";
import {guardedPage} from "../../src/host/guarded-page.js";
import {StoreError} from "../../src/store/errors.js";
import {h} from "../../src/ui/elements/dom.js";

describe("a page that cannot be opened", () => {
  const page = h("main", {}, "the page");
  it("is itself where nothing fails", async () => {
    expect(await guardedPage("zh", () => Promise.resolve(page))).toBe(page);
  });
  it("says why in its language, and opens when it is tried again", async () => {
    const faults = [
      new StoreError("network", {en: "cannot fetch the list of provinces", zh: "没有取到省份清单"}),
      new TypeError("Unable to load file: policies-all.json")
    ];
    const shown = await guardedPage("zh", () => {
      const fault = faults.shift();
      return fault === undefined ? Promise.resolve(page) : Promise.reject(fault);
    });
    const host = h("div", {}, shown);
    expect(host.textContent).toMatch(/数据没有取到.*没有取到省份清单.*重试/);
    const retry = (): Promise<void> => {
      host.querySelector<HTMLButtonElement>(".notice.error button")!.click();
      return new Promise(resolve => setTimeout(resolve));
    };
    await retry();
    expect(host.textContent).toContain("本页没有打开：Unable to load file: policies-all.json");
    await retry();
    expect(host.textContent).toBe("the page");
  });
});
