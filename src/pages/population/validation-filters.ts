// Which comparisons are shown: of a place, of a kind, of a topic, only where the gap is large.

import {shownRows} from "../../analysis/population/validation.js";
import type {Kind, Validation, ValidationRow} from "../../analysis/population/validation.js";
import {h} from "../../ui/elements/dom.js";
import {labelled} from "../../ui/elements/labelled.js";
import type {Lang} from "../../rules/schema/label.js";
import {topicName, topicsOf} from "./validation-table.js";
import {t} from "./words.js";

export interface ValidationFilters {
  readonly elements: readonly HTMLElement[];
  /** The rows asked for. */
  readonly chosen: () => readonly ValidationRow[];
}

export function validationFilters(
  validation: Validation,
  rows: readonly ValidationRow[],
  lang: Lang,
  onChange: () => void
): ValidationFilters {
  const [region, kind, topic] = [placeSelect(validation, lang), kindSelect(lang), topicSelect(rows, lang)];
  const large = h("input", {type: "checkbox"});
  for (const control of [region, kind, topic, large]) control.addEventListener("input", onChange);
  return {
    elements: [
      labelled(t(lang, "place"), region),
      labelled(t(lang, "kind"), kind),
      labelled(t(lang, "topic"), topic),
      h("label", {class: "check"}, large, h("span", {}, t(lang, "large_only")))
    ],
    chosen: () =>
      shownRows(rows, {
        region: region.value === "" ? null : Number(region.value),
        kind: kind.value === "" ? null : (kind.value as Kind),
        topic: topic.value === "" ? null : topic.value,
        largeOnly: large.checked
      })
  };
}

const option = (value: string, text: string): HTMLOptionElement => h("option", {value}, text);

/** The rows of the province first, all of them last. */
function placeSelect({province, places}: Validation, lang: Lang): HTMLSelectElement {
  const prefectures = places.filter(({region}) => region !== province.region);
  return h(
    "select",
    {},
    option(String(province.region), t(lang, "own_rows", {province: province[lang]})),
    ...prefectures.map(place => option(String(place.region), place[lang])),
    option("", t(lang, "all"))
  );
}

const kindSelect = (lang: Lang): HTMLSelectElement =>
  h(
    "select",
    {},
    option("", t(lang, "all")),
    ...(["held_out", "calibrated", "implied"] as const).map(kind => option(kind, t(lang, `kind_${kind}`)))
  );

const topicSelect = (rows: readonly ValidationRow[], lang: Lang): HTMLSelectElement =>
  h("select", {}, option("", t(lang, "all")), ...topicsOf(rows).map(name => option(name, topicName(name, lang))));
