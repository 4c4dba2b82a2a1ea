// What of the population still cannot be believed, the gravest first.

import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {quiet} from "./table-part.js";
import type {Word} from "./words.js";
import {t} from "./words.js";

const ranked = [
  "doubt_registered",
  "doubt_entitled",
  "doubt_line",
  "doubt_benefit",
  "doubt_aged",
  "doubt_edge",
  "doubt_places",
  "doubt_health",
  "doubt_cars",
  "doubt_months"
] as const satisfies readonly Word[];

export const doubtsPart = (lang: Lang): HTMLElement[] => [
  quiet(t(lang, "doubts_lead")),
  h("ol", {class: "doubts"}, ...ranked.map(key => h("li", {}, t(lang, key))))
];
