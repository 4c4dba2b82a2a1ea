// 政策前沿 The policies that nothing dominates, a row each with its link: outcomes, then values of the levers.

import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import type {FrontierQuestion} from "./frontier-question.js";
import {outcomeScale} from "./outcome-units.js";
import {leverText} from "./search-levers.js";
import {t} from "../words.js";

/** Of each objective: values of a column in one scale. */
type Scales = readonly ReturnType<typeof outcomeScale>[];

export function frontierTable(found: FoundFrontier, options: FoundOptions): HTMLElement {
  const {question, frontier} = found;
  const scales = question.objectives.map(name =>
    outcomeScale(name, Math.max(...frontier.map(point => Math.abs(point.outcomes[name])), 0), options.lang)
  );
  const rows = frontier.map(point => pointRow(point, question, scales, options));
  return h(
    "table",
    {class: "frontier-table"},
    h("thead", {}, headRow(question, scales, options.lang)),
    h("tbody", {}, ...rows)
  );
}

const headRow = ({objectives, names}: FrontierQuestion, scales: Scales, lang: Lang): HTMLElement =>
  h(
    "tr",
    {},
    h("th", {scope: "col", class: "text"}, t(lang, "number")),
    ...objectives.map((name, i) =>
      h("th", {scope: "col", class: "number"}, outcomes[name][lang], h("span", {class: "unit"}, scales[i].unit))
    ),
    ...names.map(({label}) => h("th", {scope: "col", class: "number"}, label))
  );

function pointRow(
  point: FrontierPoint,
  {objectives, names}: FrontierQuestion,
  scales: Scales,
  {lang, workbench, query}: FoundOptions
): HTMLElement {
  const number = (text: string): HTMLElement => h("td", {class: "number"}, text);
  return h(
    "tr",
    {},
    h("th", {scope: "row", class: "text"}, h("a", {href: workbench + query(point)}, nameOf(point, lang))),
    ...objectives.map((name, i) => number(scales[i].value(point.outcomes[name]))),
    ...names.map((lever, i) => {
      const value = point.values?.[i];
      return number(value === undefined ? "—" : leverText(lever, value, lang));
    })
  );
}

const nameOf = ({number}: FrontierPoint, lang: Lang): string =>
  number === 0 ? t(lang, "baseline_mark") : `#${number}`;
