// The household in hand worked out and shown: result and worksheet at once, what takes longer when the hand rests.

import type {Policy} from "../../rules/policy.js";
import type {Lang} from "../../rules/schema/label.js";
import type {NoticePanel} from "../../ui/dialogs/notice-panel.js";
import type {HouseholdAddress} from "./household-link.js";
import {oddWords} from "./odd-words.js";
import {choose} from "./policy-choice.js";
import type {Results} from "./results.js";
import {workOut} from "./work.js";
import type {Later} from "./work.js";

export interface WorkOptions {
  readonly lang: Lang;
  readonly policies: readonly Policy[];
  readonly results: Results;
  readonly notices: NoticePanel;
  readonly tasks: Later;
  readonly now: () => HouseholdAddress;
  readonly placeOf: (region: number) => string;
  /** The figures at once are there. */
  readonly onShown: () => void;
  /** The hand rests; what takes longer begins. */
  readonly onRest: () => void;
  /** All of it is there. */
  readonly onReady: () => void;
}

export function showWork(options: WorkOptions): () => void {
  const {lang, policies, results, notices, tasks, now, placeOf, onShown, onRest, onReady} = options;
  /** Where an amount cannot be worked out nothing is left standing: the figures of before are those of another household. */
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      tasks.plan([]);
      results.setHidden(true);
      notices.showError(error);
    }
  };
  const work = (): void => {
    const {record, ...address} = now();
    const {region} = record.household;
    const cases = workOut(record, choose(policies, {...address, region}));
    if (cases.length === 0) return;
    results.show(cases);
    onShown();
    const say = (): void => notices.showOdd(oddWords(record, lang), "odd_household");
    const longer = results.steps(cases, {region: placeOf(region), month: () => now().month, onReady});
    tasks.plan([onRest, say, ...longer].map(step => () => attempt(step)));
  };
  return () =>
    attempt(() => {
      work();
      if (!results.paper.hidden) return;
      results.setHidden(false);
      notices.clear();
    });
}
