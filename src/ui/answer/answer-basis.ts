// 依据 The figures that a sentence is made of, each with its standard error, and how sure they are.

import type {Answer} from "../../analysis/results/answer.js";
import type {Estimate} from "../../analysis/results/tables.js";
import type {StandardMove} from "../../analysis/standards/standard-moves.js";
import type {Lang} from "../../rules/schema/label.js";
import {h} from "../elements/dom.js";
import {exact, scaleOf} from "../formats/format.js";
import {placeName} from "../formats/indicators.js";
import {t as common} from "../words/common.js";
import {t} from "./words.js";

/** Terms and what they come to, for a list of them. */
export function answerBasis(answer: Answer, lang: Lang): HTMLElement[] {
  const {cost, persons_rise, persons_fall, gap, standards_fall, standards_rise} = answer;
  const moves = [...standards_fall, ...standards_rise].map(move => moveText(move, lang));
  const rows: [name: string, value: string][] = [
    [t(lang, "basis_cost"), estimateText(cost, lang)],
    [t(lang, "basis_rise"), countText(persons_rise.persons, persons_rise.se, lang)],
    [t(lang, "basis_fall"), countText(persons_fall.persons, persons_fall.se, lang)],
    [t(lang, "basis_gap"), estimateText(gap, lang)],
    [t(lang, "basis_standards"), moves.length === 0 ? t(lang, "basis_no_move") : moves.join(common(lang, "comma"))],
    [common(lang, "standard_error"), common(lang, "define_error")]
  ];
  return rows.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]);
}

/** What it was, what it becomes, and by how much that is more or less. */
function estimateText({baseline, reform, change, change_se}: Estimate, lang: Lang): string {
  const scale = scaleOf("yuan", baseline, lang);
  const by = scaleOf("yuan", change, lang);
  const signed = by.change(change);
  const error = Number.isFinite(change_se) && signed !== null ? by.error(change_se, change) : "";
  const moved = signed === null ? common(lang, "unchanged") : `${signed}${error} ${by.unit}`;
  return t(lang, "basis_change", {
    before: `${scale.value(baseline)} ${scale.unit}`,
    after: `${scale.value(reform)} ${scale.unit}`,
    change: moved
  });
}

function countText(x: number, se: number | null, lang: Lang): string {
  const scale = scaleOf("persons", x, lang);
  const error = se === null || !Number.isFinite(se) || x === 0 ? "" : scale.error(se, x);
  return t(lang, "persons", {persons: `${scale.value(x)}${error} ${scale.unit}`.trim()});
}

function moveText(move: StandardMove, lang: Lang): string {
  const place = t(lang, `basis_${move.of}`, {name: placeName(move, lang)});
  return t(lang, "basis_move", {place, from: exact(move.from), to: exact(move.to)});
}
