// What was measured on populations: other assumptions, other seeds, a change that has happened.

import {backCastWords} from "../../analysis/population/back-cast.js";
import {h} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import {inLang} from "../../ui/words/in-lang.js";
import {backCastData} from "./back-cast-table.js";
import {seedsData, seedsWords} from "./seeds-table.js";
import {quiet, tablePart} from "./table-part.js";
import type {PartOptions} from "./table-part.js";
import {t} from "./words.js";
import {worstData, worstRows, worstWords} from "./worst-table.js";

export function worstPart(options: PartOptions): HTMLElement[] {
  const {validation, lang} = options;
  const [first] = validation.rebuilt;
  if (first === undefined) return [quiet(t(lang, "worst_none"))];
  return [
    h("p", {class: "headline-words"}, worstWords(validation, lang)),
    quiet(t(lang, "worst_lead", {households: decimal(first.households, 0)})),
    ...tablePart("worst_case", worstData(validation, lang), options, worstRows(validation))
  ];
}

export function seedsPart(options: PartOptions): HTMLElement[] {
  const {validation, lang} = options;
  if (validation.seeds.length === 0) return [quiet(t(lang, "seeds_none"))];
  return [quiet(seedsWords(validation.seeds, lang)), ...tablePart("seeds", seedsData(validation, lang), options)];
}

export function backCastPart(options: PartOptions): HTMLElement[] {
  const {validation, lang} = options;
  const {back_cast: rows} = validation;
  if (rows.length === 0) return [quiet(t(lang, "back_cast_none"))];
  const notes = [...new Set(rows.map(row => inLang(row, "note", lang)).filter(note => note !== ""))];
  return [
    ...backCastWords.map(words => quiet(words[lang])),
    ...tablePart("back_cast", backCastData(rows, lang), options),
    ...notes.map(quiet)
  ];
}
