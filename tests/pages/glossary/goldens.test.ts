import "../../ui/document.js";
import {expect, it} from "vitest";
import {outlineOf} from "../../ui/golden.js";
import {glossaryView} from "../../../src/pages/glossary/view.js";

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  await expect(outlineOf(glossaryView({lang, otherLanguage: "./other.html"}))).toMatchFileSnapshot(
    `goldens/outline.${lang}.txt`
  );
});
