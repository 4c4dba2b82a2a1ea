// A search step by step: what it has found after each, and when that is worth a picture.

import type {FrontierPoint, FrontierStep} from "../../../analysis/search/frontier.js";
import type {FoundFrontier, Narrowed} from "./found.js";
import type {FrontierQuestion} from "./frontier-question.js";

export type Search = (
  question: FrontierQuestion,
  signal: AbortSignal,
  onOpen: (narrowed: Narrowed) => void
) => AsyncGenerator<FrontierStep, void, void>;

export interface Followed {
  /** After every policy. */
  readonly onFound: (found: FoundFrontier, done: number) => void;
  /** Now and then, and after the last: `ms` have gone by since the runs began. */
  readonly onPicture: (done: number, policies: number, ms: number) => void;
}

/** Milliseconds between two pictures while it runs. */
const pictureEvery = 400;

/** Whether it ran its course: all policies that were asked for. */
export async function followSearch(
  question: FrontierQuestion,
  search: Search,
  signal: AbortSignal,
  {onFound, onPicture}: Followed
): Promise<boolean> {
  const started = performance.now();
  const points: FrontierPoint[] = [];
  let narrowed: Narrowed | null = null;
  let runsBegan = started;
  let drawnAt = 0;
  const steps = search(question, signal, next => {
    narrowed = next;
    runsBegan = performance.now();
  });
  for await (const {point, done, policies, frontier} of steps) {
    points.push(point);
    const now = performance.now();
    onFound({question, narrowed, points, frontier, seconds: (now - started) / 1000, errors: null}, done);
    if (now - drawnAt < pictureEvery && done < policies) continue;
    drawnAt = now;
    onPicture(done, policies, now - runsBegan);
  }
  return points.length === question.policies;
}
