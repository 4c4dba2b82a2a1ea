import "../../ui/document.js";
import {expect, it} from "vitest";
import {outlineOf} from "../../ui/golden.js";
import {fixturePresets} from "../../policy-desk/fixture-policy.js";
import {exitTable, rows} from "../three-places.js";
import {sourcesView} from "../../../src/pages/sources/view.js";
import {noticePanel} from "../../../src/ui/dialogs/notice-panel.js";
import {h} from "../../../src/ui/elements/dom.js";

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const policies = fixturePresets.map(policy => ({policy, extends: null, provenance: {}}));
  const page = sourcesView({
    lang,
    library: {policies, places: rows},
    first: policies[0].policy.id,
    provinces: h("span", {class: "province-switch"}),
    notices: noticePanel({lang}),
    otherLanguage: "./other.html"
  });
  page.showTransitions(exitTable().transitions);
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
