// Whose figures are on the screen: population, year, baseline, reform. As a sentence beneath every chart, as columns in every file.

import type {PopulationNote} from "../analysis/results/tables.js";
import type {Policy} from "../rules/policy.js";
import type {Source} from "../ui/figures/figure.js";
import type {Lang} from "../rules/schema/label.js";
import type {ReformNote} from "./reform.js";
import {t} from "./words.js";
import {inLang} from "../ui/words/in-lang.js";

export function pageSource(population: PopulationNote, baseline: Policy, reform: ReformNote, lang: Lang): Source {
  const name = inLang(population, "name", lang);
  const mark = population.kind === undefined ? "" : ` ${t(lang, `own_${population.kind}`)}`;
  const marked = name + (population.synthetic ? ` ${t(lang, "synthetic")}` : mark);
  return {
    text: t(lang, "provenance", {
      population: marked,
      year: population.year,
      baseline: baseline.name[lang],
      reform: reform.name
    }),
    columns: {
      population: marked,
      year: population.year,
      baseline_policy: baseline.id,
      reform_policy: reform.own === 0 ? reform.id : `${reform.id} + own changes`,
      reform_link: reform.query
    }
  };
}
