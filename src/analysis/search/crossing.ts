// Where along a row of points a condition begins or ceases to hold: by halving, so that a few trials tell one point in thousands.

/** What was found out about one point. */
export interface Trial {
  readonly point: number;
  readonly outcome: number;
}

export interface Goal {
  readonly sense: "at_most" | "at_least";
  readonly target: number;
}

export interface Crossing {
  /** Whether a point that meets the goal was found. */
  readonly met: boolean;
  /** The point that meets the goal and comes nearest to the target; where none does, the one that comes nearest. */
  readonly best: Trial;
  /** The neighbour of `best` that misses the goal; null where `best` is at no boundary. */
  readonly beyond: Trial | null;
  /** All trials gave the same outcome. */
  readonly flat: boolean;
  /** The outcomes tried rise throughout or fall throughout; if not, other points may meet the goal too. */
  readonly monotone: boolean;
  /** In the order of the points. */
  readonly trials: readonly Trial[];
}

/** Parts into which the row is cut at first; and again, where the outcomes turn out to go up and down. */
const parts = 4;
const fineParts = 16;

export const meets = ({sense, target}: Goal, outcome: number): boolean =>
  sense === "at_most" ? outcome <= target : outcome >= target;

/**
 * Searches points 0 .. count - 1. Between two neighbours in the first cut of which one meets the goal and one misses it, halving finds
 * two adjacent points of which the same is true, however the outcomes run between them. Resolves with undefined when `evaluate` does.
 */
export async function findCrossing(
  count: number,
  goal: Goal,
  evaluate: (point: number) => Promise<number | undefined>
): Promise<Crossing | undefined> {
  const known = new Map<number, number>();
  const tryPoints = async (points: readonly number[]): Promise<boolean> => {
    for (const point of points) {
      if (known.has(point)) continue;
      const outcome = await evaluate(point);
      if (outcome === undefined) return false;
      known.set(point, outcome);
    }
    return true;
  };
  if (!(await tryPoints(cut(count, parts)))) return undefined;
  if (!isMonotone(sorted(known)) && !(await tryPoints(cut(count, fineParts)))) return undefined;
  for (const [below, above] of boundaries(sorted(known), goal)) {
    let [low, high] = [below, above];
    while (high.point - low.point > 1) {
      const middle = Math.floor((low.point + high.point) / 2);
      if (!(await tryPoints([middle]))) return undefined;
      const trial = {point: middle, outcome: known.get(middle)!};
      if (meets(goal, trial.outcome) === meets(goal, low.outcome)) low = trial;
      else high = trial;
    }
  }
  return summary(sorted(known), goal);
}

/** Points that cut the row into even parts, its ends among them. */
function cut(count: number, into: number): number[] {
  const points = Array.from({length: into + 1}, (_, i) => Math.round((i * (count - 1)) / into));
  return [...new Set(points)];
}

const sorted = (known: ReadonlyMap<number, number>): Trial[] =>
  [...known].map(([point, outcome]) => ({point, outcome})).sort((a, b) => a.point - b.point);

const isMonotone = (trials: readonly Trial[]): boolean => {
  const steps = trials.slice(1).map(({outcome}, i) => outcome - trials[i].outcome);
  return steps.every(step => step >= 0) || steps.every(step => step <= 0);
};

/** Neighbouring trials of which one meets the goal and one misses it. */
const boundaries = (trials: readonly Trial[], goal: Goal): [Trial, Trial][] =>
  trials
    .slice(1)
    .map((high, i): [Trial, Trial] => [trials[i], high])
    .filter(([low, high]) => meets(goal, low.outcome) !== meets(goal, high.outcome));

function summary(trials: readonly Trial[], goal: Goal): Crossing {
  const distance = ({outcome}: Trial): number => Math.abs(outcome - goal.target);
  const meeting = trials.filter(({outcome}) => meets(goal, outcome));
  const candidates = meeting.length > 0 ? meeting : trials;
  const least = Math.min(...candidates.map(distance));
  // of several equally near, one at the boundary says most
  const nearest = candidates.filter(trial => distance(trial) === least);
  const beyondOf = (trial: Trial): Trial | null =>
    meeting.length === 0
      ? null
      : (trials.find(other => Math.abs(other.point - trial.point) === 1 && !meets(goal, other.outcome)) ?? null);
  const best = nearest.find(trial => beyondOf(trial) !== null) ?? nearest[0];
  return {
    met: meeting.length > 0,
    best,
    beyond: beyondOf(best),
    flat: trials.every(({outcome}) => outcome === trials[0].outcome),
    monotone: isMonotone(trials),
    trials
  };
}
