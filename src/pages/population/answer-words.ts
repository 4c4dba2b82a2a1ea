// What rows of the comparison come to, in one sentence: how far what was fitted misses, how far what was held out, and whether
// that is nearer than a guess that anybody could make.

import {quantile} from "d3";
import {levelOf} from "../../analysis/population/validation.js";
import type {Kind, ValidationRow} from "../../analysis/population/validation.js";
import type {Lang} from "../../rules/schema/label.js";
import {inLang} from "../../ui/words/in-lang.js";
import {percent} from "./amount.js";
import {t} from "./words.js";

export function answerWords(rows: readonly ValidationRow[], lang: Lang): string {
  const published = rows.filter(row => row.published !== null);
  const of = (kind: Kind): ValidationRow[] => published.filter(row => row.kind === kind);
  const [fitted, held] = [of("calibrated"), of("held_out")];
  const parts = [
    fitted.length === 0
      ? t(lang, "answer_not_fitted")
      : t(lang, "answer_fitted", {n: fitted.length, worst: percent(Math.max(...fitted.map(errorOf)))}),
    held.length === 0 ? t(lang, "answer_not_held") : heldWords(held, lang)
  ];
  return parts.join(t(lang, "sentence_gap"));
}

function heldWords(held: readonly ValidationRow[], lang: Lang): string {
  const guessed = held.filter(row => row.naive !== null);
  const furthest = held.reduce((a, b) => (errorOf(b) > errorOf(a) ? b : a));
  const at = levelOf(furthest.region) === "province" ? "" : `${inLang(furthest, "place", lang)}${t(lang, "comma")}`;
  return [
    t(lang, "answer_held", {n: held.length, median: percent(quantile(held.map(errorOf), 0.5) ?? NaN)}),
    guessed.length === 0
      ? t(lang, "answer_no_guess")
      : t(lang, "answer_nearer", {better: guessed.filter(row => row.better).length, n: guessed.length}),
    t(lang, "answer_furthest", {figure: `${at}${furthest[lang]}`, ratio: percent(furthest.ratio, 0)})
  ].join("");
}

const errorOf = ({ratio}: ValidationRow): number => Math.abs(ratio - 1);
