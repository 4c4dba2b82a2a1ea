import "../ui/document.js";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {dayOf} from "../../src/host/day-of.js";
import {siteFrame} from "../../src/host/site-frame.js";
import {siteFooter} from "../../src/pages/site-footer.js";

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
const clipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal("navigator", {clipboard: {writeText}});
};

describe("the frame around every page", () => {
  beforeEach(() => {
    // jsdom tells that it cannot read boxes in the margin
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    document.head.innerHTML = "";
    document.body.innerHTML = siteFooter("/en/index", {version: "1.2.3", license: "MIT"});
  });
  const cited = (): string | null => document.querySelector(".citation")!.textContent;
  const button = (): HTMLButtonElement => document.querySelector(".copy-citation")!;
  const whole = `Doudi 1.2.3, social assistance policy workbench, http://localhost/, accessed ${dayOf(new Date())}`;

  it("copies a citation with the address and the day, and shows what was copied", async () => {
    const copied: string[] = [];
    clipboard(text => Promise.resolve(void copied.push(text)));
    siteFrame("en");
    button().click();
    await settled();
    expect([copied, cited(), button().textContent]).toEqual([[whole], whole, "Copied"]);
  });

  it("shows it where there is no clipboard, to be copied by hand", async () => {
    clipboard(() => Promise.reject(new Error("no clipboard")));
    siteFrame("en");
    button().click();
    await settled();
    expect([cited(), button().textContent]).toEqual([whole, "Press Ctrl+C"]);
    expect(document.getSelection()!.toString()).toBe(whole);
  });

  it("puts it on every sheet of paper, and above the first where the browser knows no margins of a page", () => {
    siteFrame("en");
    expect(document.head.querySelector("style")!.textContent).toContain(`content: "${whole}"`);
    expect(document.querySelector<HTMLElement>(".print-from")!.hidden).toBe(false);
    expect(document.querySelector(".print-from")!.textContent).toBe(whole);
  });
});

it("a day is told by the calendar of the machine", () => {
  expect(dayOf(new Date(2026, 6, 1, 23, 59))).toBe("2026-07-01");
});
