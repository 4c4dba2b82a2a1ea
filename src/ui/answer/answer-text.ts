// 先说答案 What a reform does in one sentence, what of the gap it closes, and what one must be warned of; every number is the run's.

import type {Counted} from "../../analysis/coverage/changed-persons.js";
import type {Answer} from "../../analysis/results/answer.js";
import type {Flattened, StandardMove} from "../../analysis/standards/standard-moves.js";
import type {Lang} from "../../rules/schema/label.js";
import {exact, quantity, scaleOf} from "../formats/format.js";
import {placeName} from "../formats/indicators.js";
import {t} from "./words.js";

export interface AnswerText {
  /** What it costs, for whom assistance rises and falls, which standards move. */
  readonly main: string;
  /** What of the baseline's gap it closes; null where there was none. */
  readonly gap: string | null;
  /** Whom and what it lowers or makes the same, a sentence each. */
  readonly warnings: readonly string[];
}

export function answerText(answer: Answer, lang: Lang): AnswerText {
  const parts = {cost: costWords(answer, lang), persons: personsWords(answer, lang)};
  const standards = [
    standardWords(answer.standards_fall, "fall", lang),
    standardWords(answer.standards_rise, "rise", lang)
  ].filter(text => text !== "");
  return {
    main:
      standards.length === 0
        ? t(lang, "sentence_plain", parts)
        : t(lang, "sentence", {...parts, standards: standards.join(t(lang, "and"))}),
    gap: gapWords(answer.gap_closed, lang),
    warnings: warningsOf(answer, lang)
  };
}

/** A change within two standard errors is neither more nor less. */
function costWords({cost: {change, change_se}}: Answer, lang: Lang): string {
  const scale = scaleOf("yuan", change, lang);
  const signed = scale.change(change);
  if (signed === null) return t(lang, "same_cost");
  const error = Number.isFinite(change_se) ? scale.error(change_se, change) : "";
  const isUnsure = Number.isFinite(change_se) && Math.abs(change) <= 2 * change_se;
  const value = isUnsure ? signed : scale.value(Math.abs(change));
  const cost = t(lang, "cost", {value, error, unit: scale.unit});
  return t(lang, isUnsure ? "unsure_cost" : change > 0 ? "more" : "less", {cost});
}

const personsOf = ({persons}: Counted, lang: Lang): string =>
  t(lang, "persons", {persons: quantity("persons", persons, lang)});

function personsWords({persons_rise, persons_fall}: Answer, lang: Lang): string {
  const [rises, falls] = [persons_rise.persons > 0, persons_fall.persons > 0];
  const key = rises ? (falls ? "rise_and_fall" : "rise") : falls ? "fall" : "nobody";
  return t(lang, key, {rise: personsOf(persons_rise, lang), fall: personsOf(persons_fall, lang)});
}

/** The greatest move by name; the others by number. */
function standardWords(moves: readonly StandardMove[], way: "fall" | "rise", lang: Lang): string {
  if (moves.length === 0) return "";
  const [most] = moves;
  const isOne = moves.length === 1;
  const place = t(lang, isOne ? `place_${most.of}` : `most_${most.of}`, {name: placeName(most, lang)});
  const values = {n: moves.length, place, by: exact(Math.abs(most.change))};
  return t(lang, isOne ? `one_${way}s` : `many_${way}`, values);
}

function gapWords(closed: number | null, lang: Lang): string | null {
  if (closed === null) return null;
  if (closed === 0) return t(lang, "gap_same");
  return t(lang, closed > 0 ? "gap_closed" : "gap_opened", {share: quantity("share", Math.abs(closed), lang)});
}

function warningsOf(answer: Answer, lang: Lang): string[] {
  const {persons_fall, standards_fall, hold_harmless, flattened} = answer;
  const places = standards_fall.map(move =>
    t(lang, "place_by", {name: placeName(move, lang), by: exact(Math.abs(move.change))})
  );
  return [
    ...(persons_fall.persons > 0 ? [t(lang, "warn_fall", {fall: personsOf(persons_fall, lang)})] : []),
    ...(places.length > 0 ? [t(lang, "warn_standards", {places: places.join(t(lang, "comma"))})] : []),
    ...(hold_harmless.promised && hold_harmless.broken ? [t(lang, "warn_promise")] : []),
    ...flattened.map(group => flatWords(group, lang))
  ];
}

function flatWords({regions, from, urban, rural}: Flattened, lang: Lang): string {
  const [town, country] = [exact(urban), exact(rural)];
  const standard = urban === rural ? town : t(lang, "both_amounts", {urban: town, rural: country});
  return t(lang, "warn_flat", {n: regions.length, levels: from.length, standard});
}
