// How lasting a low income is: the permanent share and the yearly persistence of the passing part that come nearest to what a panel of
// rural families tells (data/income.csv, poverty_...), while the poverty line fell against incomes as the published rates did.
// `npx tsx simulations/runs/income-persistence.ts` prints JSON; the two numbers stand in data/assumptions.csv.

import {readFigures} from "../../loaders/census/figures.js";
import type {Figures} from "../../loaders/census/figures.js";
import {openStream} from "../../loaders/calibrate/streams.js";
import {scoreOf} from "../../loaders/incomes/persistence.js";
import type {Persistence} from "../../loaders/incomes/persistence.js";

const nation = 100000;
/** Years of the panel: the first, and how far each of its poor is followed. */
const first = 2010;
const followed = 5;
const families = 60_000;

/** Of those poor in the first year: out a year later, poor in each of the five after, and, of those out, poor again in the next four. */
export interface Spells {
  readonly exit: number;
  readonly stay: number;
  readonly back: number;
}

/** The spells that a process gives, under a line at these scores, one a year. */
export function spellsOf({permanent, passing}: Persistence, lines: readonly number[]): Spells {
  const stream = openStream(1, "persistence", nation);
  let [poor, out, stayed, returned] = [0, 0, 0, 0];
  for (let i = 0; i < families; ++i) {
    const lasting = Math.sqrt(permanent) * stream.normal();
    let shock = stream.normal();
    let years = 0;
    for (let t = 0; t < lines.length; ++t) {
      if (lasting + Math.sqrt(1 - permanent) * shock < lines[t]) years |= 1 << t;
      shock = passing * shock + Math.sqrt(1 - passing ** 2) * stream.normal();
    }
    if ((years & 1) === 0) continue;
    ++poor;
    if (years === 2 ** lines.length - 1) ++stayed;
    if ((years & 2) !== 0) continue;
    ++out;
    if (years > 1) ++returned;
  }
  return {exit: out / poor, stay: stayed / poor, back: returned / out};
}

export interface FittedPersistence extends Persistence {
  readonly spells: Spells;
  readonly published: Spells;
}

/** The nearest of a grid, in squared relative misses. Throws where a figure is missing. */
export function fitPersistence(figures: Figures = readFigures()): FittedPersistence {
  const published: Spells = {
    exit: figures.value(nation, "poverty_exit_after_1_year"),
    stay: figures.value(nation, "poverty_through_5_years"),
    back: figures.value(nation, "poverty_return_in_5_years")
  };
  const lines = Array.from({length: followed + 1}, (_, t) =>
    scoreOf(figures.value(nation, "rural_poverty_rate", first + t))
  );
  let best: FittedPersistence | undefined;
  let least = Infinity;
  for (let permanent = 0.1; permanent < 0.95; permanent += 0.1) {
    for (let passing = 0; passing < 0.95; passing += 0.1) {
      const spells = spellsOf({permanent, passing}, lines);
      const miss = (["exit", "stay", "back"] as const).reduce(
        (sum, name) => sum + (spells[name] / published[name] - 1) ** 2,
        0
      );
      if (miss >= least) continue;
      least = miss;
      best = {permanent: Math.round(10 * permanent) / 10, passing: Math.round(10 * passing) / 10, spells, published};
    }
  }
  return best!;
}

if (process.argv[1]?.endsWith("income-persistence.ts")) process.stdout.write(`${JSON.stringify(fitPersistence())}\n`);
