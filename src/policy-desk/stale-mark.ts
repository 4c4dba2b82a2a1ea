// Figures that are not of the policy in hand: said above them once a run takes long or has failed, on the screen and on paper.

import {h, setAttribute} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import type {Policy} from "../rules/policy.js";
import {t} from "./words.js";

/** Milliseconds that a run may take before its figures are missed. */
const patience = 1000;

export interface StaleMark {
  /** This policy is in hand. */
  readonly take: (policy: Policy) => void;
  /** The figures on the screen are of this policy, called so. */
  readonly show: (policy: Policy, name: string) => void;
  /** Nothing more comes: a run has failed. */
  readonly tell: () => void;
}

/** Marks `results`; what is on the screen at first is of the policy `first`. */
export function staleMark(
  results: HTMLElement,
  first: {readonly policy: Policy; readonly name: string},
  lang: Lang
): StaleMark {
  const words = h("p", {class: "stale-words", role: "alert"});
  let shown = first;
  let inHand = first.policy;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isStale = (): boolean => inHand !== shown.policy;
  const draw = (): void => {
    clearTimeout(timer);
    setAttribute(results, "data-stale", isStale());
    if (!isStale()) {
      words.remove();
      return;
    }
    words.textContent = t(lang, "stale", {name: shown.name});
    if (!words.isConnected) results.prepend(words);
  };
  return {
    take: policy => {
      inHand = policy;
      clearTimeout(timer);
      if (isStale()) timer = setTimeout(draw, patience);
      else draw();
    },
    show: (policy, name) => {
      shown = {policy, name};
      draw();
    },
    tell: draw
  };
}
