// The way back: the reforms that were in hand before, since the link was read. The way of a slider is one step.

import {changesOf} from "./changes-of.js";
import type {Reform} from "./reform.js";

export interface StepsBack {
  /** A move away from `from`; `final` is false while a slider or a tile is being dragged. */
  readonly moved: (from: Reform, to: Reform, final: boolean) => void;
  /** Whether there is a step to take back. */
  readonly isAny: () => boolean;
  /** The reform before the one in hand, which is forgotten; undefined where there is none. */
  readonly pop: () => Reform | undefined;
  readonly clear: () => void;
}

export function stepsBack(): StepsBack {
  let steps: Reform[] = [];
  let isMoving = false;
  return {
    moved: (from, to, final) => {
      if (!isMoving) steps.push(from);
      isMoving = !final;
      // a drag that ends where it began is no step
      if (final && isSame(steps[steps.length - 1], to)) steps.pop();
    },
    isAny: () => steps.length > 0,
    pop: () => {
      isMoving = false;
      return steps.pop();
    },
    clear: () => {
      steps = [];
      isMoving = false;
    }
  };
}

const isSame = (one: Reform, other: Reform): boolean =>
  one.preset === other.preset && Object.keys(changesOf(one.policy, other.policy)).length === 0;
