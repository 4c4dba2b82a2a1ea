// What a link to the page of one household says stays as it is until something is changed, and what of it was left out is told.

import "../../ui/document.js";
import {afterEach, describe, expect, it, vi} from "vitest";
import {fixturePresets} from "../../policy-desk/fixture-policy.js";
import {never, rows} from "../three-places.js";
import {families} from "../../../src/analysis/household/families.js";
import {householdView} from "../../../src/pages/household/view.js";
import type {HouseholdPage} from "../../../src/pages/household/view.js";
import {h} from "../../../src/ui/elements/dom.js";

const pageAt = (address: string): HouseholdPage => {
  vi.useFakeTimers();
  history.replaceState(null, "", `/household.html${address}`);
  const page = householdView({
    lang: "en",
    families,
    policies: fixturePresets,
    places: rows,
    province: {region: 330000, query: "?province=zhejiang"},
    provinces: h("span"),
    first: {family: "dialysis", region: 330100, month: "2026-07", second: null},
    beside: () => [],
    onElsewhere: () => false,
    signal: new AbortController().signal,
    otherLanguage: "./other.html",
    openPopulation: never
  });
  vi.runAllTimers();
  return page;
};
const told = (page: HouseholdPage): string => page.querySelector(".notices")?.textContent ?? "";
const note = (page: HouseholdPage): string => page.querySelector(".page-note")?.textContent ?? "";
const coded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a link to one household", () => {
  afterEach(() => vi.useRealTimers());

  it("is the page's own to write where it is understood in full", () => {
    pageAt("?province=zhejiang");
    expect(location.hash).toMatch(/^#b=none&m=2026-07&h=/);
  });
  it.each([
    ["#a=zhejiang-1999", "a=zhejiang-1999: no such policy"],
    ["#b=zhejiang-1999", "b=zhejiang-1999: no such policy"],
    ["#m=2026-13", "m=2026-13 — not a month"],
    ["#q=1", "q=1 — not recognised on this page"]
  ])("is kept and what of it was left out is told: %s", (address, words) => {
    const page = pageAt(address);
    expect(told(page)).toContain(words);
    expect(location.hash).toBe(address);
    const household = page.querySelector<HTMLInputElement>("input[name=rent]")!;
    household.value = "100";
    household.dispatchEvent(new document.defaultView!.Event("input", {bubbles: true}));
    vi.runAllTimers();
    expect(location.hash).toMatch(/^#b=none&m=2026-07&h=/);
  });
  it.each([
    ["", "unreadable", "it cannot be read"],
    [coded({region: 330100}), "no list of persons", "persons"],
    [coded({region: 330100, persons: []}), "no person", "it has no member"]
  ])("opens with a message where the household has no members: %s", (value, _, words) => {
    const page = pageAt(`#h=${value}`);
    expect(note(page)).toContain(words);
    expect(location.hash).toBe(`#h=${value}`);
    expect(page.querySelectorAll(".person-card").length).toBeGreaterThan(0);
  });
  it("says what is odd of a household, by the names of its fields, and nothing of one that is not", () => {
    expect(told(pageAt(""))).toBe("");
    const odd = {region: 330100, obligor_income_pc: 50_000, persons: [{age: 12, labour_capacity: 2}]};
    const words = told(pageAt(`#h=${coded(odd)}`));
    expect(words).toContain("odd value: Income per head of such a family = 50000 (an income without obligors)");
    expect(words).toMatch(/Person 1 · [a-z ]+ = 2 \(at the age of 12\)/);
  });
  it("says beside the button that a household is too large for a link, and writes the rest of it", () => {
    const page = pageAt("");
    const {household, persons} = page.view().record;
    const many = Array.from({length: 255}, (_, i) => ({
      ...persons[0],
      person: i + 1,
      ...{wage: 12_345 + i, business: 23_456, property: 34_567, age: 44, medical_self_paid: 5678},
      ...{transfer: 45_678, basic_pension: 1234, contributions: 2345, education_cost: 3456}
    }));
    [...page.querySelectorAll("button")].find(({textContent}) => textContent === "Paste NDJSON")!.click();
    page.querySelector("textarea")!.value = JSON.stringify({...household, persons: many});
    [...page.querySelectorAll("button")].find(({textContent}) => textContent === "Check and load")!.click();
    vi.runAllTimers();
    expect(page.view().record.persons).toHaveLength(255);
    expect(location.hash.slice(0, 40)).toBe("#b=none&m=2026-07");
    expect(page.querySelector(".bar-tools .fault")?.textContent).toMatch(/\d+ characters; a link holds 32000/);
    expect(page.querySelector<HTMLButtonElement>(".bar-tools button")!.disabled).toBe(true);
  });
});
