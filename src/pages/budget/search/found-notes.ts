// 政策前沿 What is to be known of what a search found, beneath its picture.

import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FoundFrontier, Narrowed} from "./found.js";
import {alikeWords} from "./told-apart.js";
import {t} from "../words.js";

export function foundNotes({question, points, frontier, narrowed, errors}: FoundFrontier, lang: Lang): string[] {
  const broken = points.filter(point => !point.feasible).length;
  return [
    frontier.length === 0 ? t(lang, "frontier_none") : t(lang, "frontier_key"),
    frontier.length === 0 ? "" : t(lang, "frontier_scale"),
    frontier.length < 2 ? "" : alikeWords(errors, lang),
    question.objectives.some(name => name.includes("gap")) ? t(lang, "frontier_other_lines") : "",
    question.names.some(({path}) => /^(exit|income\.disregard)\./.test(path)) ? t(lang, "frontier_exit_cost") : "",
    broken === 0 ? "" : t(lang, "frontier_left", {n: broken}),
    narrowed === null || narrowed.left_out === 0 ? "" : narrowedWords(narrowed, lang)
  ].filter(text => text !== "");
}

const narrowedWords = ({households, left_out}: Narrowed, lang: Lang): string =>
  t(lang, "frontier_narrowed", {households: decimal(households, 0), left: decimal(left_out, 0)});
