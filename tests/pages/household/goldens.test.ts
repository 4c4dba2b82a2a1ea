import "../../ui/document.js";
import {expect, it, vi} from "vitest";
import {outlineOf} from "../../ui/golden.js";
import {fixturePresets} from "../../policy-desk/fixture-policy.js";
import {never, rows} from "../three-places.js";
import {families} from "../../../src/analysis/household/families.js";
import {householdView} from "../../../src/pages/household/view.js";
import {h} from "../../../src/ui/elements/dom.js";

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  vi.useFakeTimers();
  const page = householdView({
    lang,
    families,
    policies: fixturePresets,
    places: rows,
    province: {region: 330000, query: "?province=zhejiang"},
    provinces: h("span", {class: "province-switch"}),
    first: {family: "dialysis", region: 330100, month: "2026-07", second: fixturePresets[2].id},
    beside: () => [],
    onElsewhere: () => false,
    signal: new AbortController().signal,
    otherLanguage: "./other.html",
    openPopulation: never
  });
  vi.runAllTimers(); // what waits for the hand to rest
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
