// A mapping out of a file and into one: it has headings and codes, and nothing that stands in a cell that identifies.

import {h} from "../../../ui/elements/dom.js";
import {downloadSettings} from "../../../ui/tables/download.js";
import type {StepOptions} from "./import-hand.js";
import {t} from "./words.js";

export interface MappingOptions extends StepOptions {
  readonly onLoad: (file: File) => void;
}

export function mappingButtons({lang, hand, onLoad}: MappingOptions): HTMLElement {
  const input = h("input", {type: "file", accept: ".json", name: "mapping", "aria-label": t(lang, "load_mapping")});
  input.addEventListener("change", () => {
    const chosen = input.files?.[0];
    if (chosen !== undefined) onLoad(chosen);
    input.value = "";
  });
  const save = (): void => downloadSettings("mapping.json", hand.now().mapping ?? {});
  return h(
    "p",
    {class: "mapping-buttons"},
    h("label", {}, t(lang, "load_mapping"), " ", input),
    h("button", {type: "button", onclick: save}, t(lang, "save_mapping"))
  );
}
