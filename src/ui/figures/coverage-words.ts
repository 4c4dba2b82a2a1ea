// What coverage is a share of, in words.

import type {PopulationNote} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {quantity} from "../formats/format.js";
import {t} from "./words.js";
import {inLang} from "../words/in-lang.js";

/** What coverage is a share of: the policy says of whom, the publication how many. */
export function coverageWords(population: PopulationNote, lang: Lang): string {
  return t(lang, population.synthetic ? "define_coverage" : "define_coverage_own", {
    province: inLang(population, "name", lang),
    denominator: t(lang, `denominator_${population.denominator}`),
    denominator_persons: quantity("persons", population.denominator_persons, lang),
    year: population.year,
    persons: quantity("persons", population.persons_weighted, lang)
  });
}
