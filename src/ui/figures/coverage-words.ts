// What coverage is a share of, in words.

import type {PopulationNote} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {quantity} from "../formats/format.js";
import {fill, say} from "../words/strings.js";

/** What coverage is a share of: the policy says of whom, the publication how many. */
export function coverageWords(population: PopulationNote, lang: Lang): string {
  return fill(lang, "define_coverage", {
    province: lang === "zh" ? population.name_zh : population.name_en,
    denominator: say(lang, `denominator_${population.denominator}`),
    denominator_persons: quantity("persons", population.denominator_persons, lang),
    year: population.year,
    persons: quantity("persons", population.persons_weighted, lang)
  });
}
