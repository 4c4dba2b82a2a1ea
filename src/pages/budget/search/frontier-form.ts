// 政策前沿 What is to be searched: levers with bounds, what to compare besides cost, constraints, how many policies, which seed.

import type {OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {comparedBlock} from "./compared-block.js";
import {questionOf} from "./frontier-question.js";
import type {FrontierQuestion} from "./frontier-question.js";
import {leverRows} from "./lever-rows.js";
import {limitsBlock} from "./limits-block.js";
import {searchChoices, searchLevers} from "./search-levers.js";
import {sizeBlock} from "./size-block.js";

export interface FrontierFormState {
  readonly baseline: Policy;
  /** Of the baseline; null before the first run. */
  readonly outcomes: OutcomeValues | null;
}

export type FrontierForm = Live<FrontierFormState> & {
  /** The question, or what is wrong with it in words. */
  readonly question: () => FrontierQuestion | string;
};

export function frontierForm(first: FrontierFormState, {lang}: {readonly lang: Lang}): FrontierForm {
  let {baseline} = first;
  const levers = leverRows([...searchLevers(baseline, lang), ...searchChoices(lang)], lang);
  const size = sizeBlock(lang);
  const compared = comparedBlock(lang, size.follow);
  const limits = limitsBlock(lang);
  const element = h("div", {class: "frontier-form"}, levers, compared, limits, size);
  const question = (): FrontierQuestion | string =>
    questionOf(
      {
        picked: levers.picked(),
        compared: compared.chosen(),
        cliffs: compared.cliffs(),
        ...limits.limits(),
        ...size.size()
      },
      baseline,
      lang
    );
  const update = (next: FrontierFormState): void => {
    ({baseline} = next);
    limits.update(next.outcomes);
  };
  update(first);
  return Object.assign(live(element as HTMLElement, update), {question});
}
