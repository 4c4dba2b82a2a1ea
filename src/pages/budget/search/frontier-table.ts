// 政策前沿 The policies that nothing dominates, a row each with its link: outcomes, then values of the levers.

import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import {answerHead} from "../../../ui/answer/answer-head.js";
import {answerText} from "../../../ui/answer/answer-text.js";
import type {FrontierErrors, PointErrors} from "../../../analysis/search/frontier-errors.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import type {FrontierQuestion} from "./frontier-question.js";
import {outcomeScale} from "./outcome-units.js";
import {errorAt} from "./error-marks.js";
import {apartWords, pointName} from "./told-apart.js";
import {leverText} from "./search-levers.js";
import {t} from "../words.js";

/** Of each objective: values of a column in one scale. */
type Scales = readonly ReturnType<typeof outcomeScale>[];

export function frontierTable(found: FoundFrontier, options: FoundOptions): HTMLElement {
  const {question, frontier, errors} = found;
  const scales = question.objectives.map(name =>
    outcomeScale(name, Math.max(...frontier.map(point => Math.abs(point.outcomes[name])), 0), options.lang)
  );
  const rows = frontier.map(point => pointRow(point, {question, errors, scales}, options));
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
    ...names.map(({label}) => h("th", {scope: "col", class: "number"}, label)),
    h("th", {scope: "col", class: "text"}, t(lang, "apart_head")),
    h("th", {scope: "col", class: "text"}, t(lang, "point_answer"))
  );

interface RowOf {
  readonly question: FrontierQuestion;
  readonly errors: FrontierErrors | null;
  readonly scales: Scales;
}

function pointRow(
  point: FrontierPoint,
  {question: {objectives, names}, errors, scales}: RowOf,
  options: FoundOptions
): HTMLElement {
  const {lang, workbench, query} = options;
  const number = (text: string): HTMLElement => h("td", {class: "number"}, text);
  return h(
    "tr",
    {},
    h("th", {scope: "row", class: "text"}, h("a", {href: workbench + query(point)}, pointName(point.number, lang))),
    ...objectives.map((name, i) => {
      const error = errorAt(errors, point, name);
      const value = scales[i].value(point.outcomes[name]);
      return number(error === null || error === 0 ? value : `${value} ${scales[i].error(error)}`);
    }),
    ...names.map((lever, i) => {
      const value = point.values?.[i];
      return number(value === undefined ? "—" : leverText(lever, value, lang));
    }),
    h("td", {class: "text point-apart"}, apartWords(errors, point.number, lang)),
    h(
      "td",
      {class: "text"},
      ...pointAnswer(
        point,
        errors?.points.find(known => known.number === point.number),
        options
      )
    )
  );
}

/** What a policy does, one click away; how many warnings there are stands before. */
function pointAnswer(point: FrontierPoint, known: PointErrors | undefined, options: FoundOptions): HTMLElement[] {
  if (known === undefined || known.number === 0) return [];
  const {lang, sourceOf} = options;
  const {warnings} = answerText(known.answer, lang);
  const summary = warnings.length === 0 ? t(lang, "point_answer") : t(lang, "point_warnings", {n: warnings.length});
  const element = h("details", {class: "point-answer"}, h("summary", {}, summary));
  const open = (): void => {
    const head = answerHead(options);
    head.update({answer: known.answer, source: sourceOf(point)});
    element.append(...head.parts);
  };
  element.addEventListener("toggle", open, {once: true});
  return [element];
}
