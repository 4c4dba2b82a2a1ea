// 政策前沿 Cost against one other outcome: every policy of the search that kept the constraints as a dot, the non-dominated ones as
// links on a line, the baseline and the reform in hand as marks.

import * as Plot from "@observablehq/plot";
import type {FrontierErrors} from "../../../analysis/search/frontier-errors.js";
import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Lang} from "../../../rules/schema/label.js";
import {axisDomain} from "./axis-domain.js";
import {errorBars, errorMark} from "./error-marks.js";
import type {ErrorBar} from "./error-marks.js";
import {fieldOf, outcomeText} from "./outcome-units.js";
import {t} from "../words.js";

export interface FrontierDrawing {
  readonly lang: Lang;
  readonly width: number;
  readonly y: OutcomeName;
  /** All that kept the constraints, and those of them that nothing dominates. */
  readonly points: readonly FrontierPoint[];
  readonly frontier: readonly FrontierPoint[];
  readonly errors: FrontierErrors | null;
  readonly baseline: OutcomeValues | null;
  readonly inHand: OutcomeValues | null;
  readonly href: (point: FrontierPoint) => string;
}

const height = 360;

/** Where a policy stands, in the units of the axes. */
interface Spot {
  readonly x: number;
  readonly y: number;
}
type SpotOf = (values: OutcomeValues) => Spot;

export function frontierChart(drawing: FrontierDrawing): Element {
  const {lang, width, y, points, frontier, errors, baseline, inHand} = drawing;
  const [across, up] = [fieldOf("cost", lang), fieldOf(y, lang)];
  const spot: SpotOf = values => ({x: values.cost / across.factor, y: values[y] / up.factor});
  const named = [
    ...(baseline === null
      ? []
      : [{...spot(baseline), fill: "var(--paper)", tone: "var(--ink)", name: t(lang, "baseline_mark")}]),
    ...(inHand === null
      ? []
      : [{...spot(inHand), fill: "var(--hand)", tone: "var(--hand)", name: t(lang, "in_hand_mark")}])
  ];
  const bars = errorBars(frontier, errors, {y, factors: {x: across.factor, y: up.factor}});
  const spots = [...points.map(point => spot(point.outcomes)), ...named];
  return Plot.plot({
    width,
    height,
    marginLeft: 64,
    marginBottom: 44,
    marginRight: 56,
    marginTop: 28,
    style: {background: "none", fontSize: "12px"},
    ariaLabel: t(lang, "frontier_title"),
    ...axes(y, spots, bars, lang),
    marks: [errorMark(bars), ...policyMarks(drawing, spot), ...namedMarks(named)]
  });
}

function axes(
  y: OutcomeName,
  spots: readonly Spot[],
  bars: readonly ErrorBar[],
  lang: Lang
): Pick<Plot.PlotOptions, "x" | "y"> {
  const [across, up] = [fieldOf("cost", lang), fieldOf(y, lang)];
  const comma = t(lang, "clause_comma");
  return {
    x: {
      domain: axisDomain([...spots.map(({x}) => x), ...bars.flatMap(({x1, x2}) => [x1, x2])]),
      label: `${outcomes.cost[lang]}${comma}${t(lang, "per_year", {unit: across.unit})}`,
      labelAnchor: "center",
      labelArrow: "none",
      nice: true,
      grid: true
    },
    y: {
      domain: axisDomain([...spots.map(({y}) => y), ...bars.flatMap(({y1, y2}) => [y1, y2])]),
      label: `${outcomes[y][lang]}${comma}${up.unit}  ${t(lang, outcomes[y].better === "less" ? "better_less" : "better_more")}`,
      labelArrow: "none",
      nice: true,
      grid: true,
      insetTop: 24
    }
  };
}

/** A dot a policy; those that nothing dominates in ink, linked, on a line. */
function policyMarks({lang, y, points, frontier, href}: FrontierDrawing, spot: SpotOf): Plot.Markish[] {
  const xOf = (point: FrontierPoint): number => spot(point.outcomes).x;
  const yOf = (point: FrontierPoint): number => spot(point.outcomes).y;
  const best = new Set(frontier);
  const words = (point: FrontierPoint): string =>
    `${point.number} · ${outcomes.cost[lang]} ${outcomeText("cost", point.outcomes.cost, lang)} · ${outcomes[y][lang]} ${outcomeText(y, point.outcomes[y], lang)}`;
  return [
    Plot.dot(
      points.filter(point => !best.has(point)),
      {x: xOf, y: yOf, r: 2, fill: "var(--faint)", fillOpacity: 0.55, title: words}
    ),
    Plot.line(edgeOf(frontier, y), {x: xOf, y: yOf, stroke: "var(--ink)", strokeWidth: 1, strokeOpacity: 0.5}),
    Plot.dot(frontier, {x: xOf, y: yOf, r: 4, fill: "var(--ink)", title: words, ariaLabel: words, href})
  ];
}

interface Named extends Spot {
  readonly fill: string;
  readonly tone: string;
  readonly name: string;
}

/** The baseline and the reform in hand, with their names. */
const namedMarks = (named: readonly Named[]): Plot.Markish[] => [
  Plot.dot(named, {
    x: "x",
    y: "y",
    symbol: "diamond",
    r: 6,
    fill: "fill",
    stroke: "tone",
    strokeWidth: 2,
    title: "name"
  }),
  Plot.text(named, {x: "x", y: "y", text: "name", dy: -14, fill: "tone", stroke: "var(--paper)", strokeWidth: 4})
];

/** Of policies that nothing beats in all objectives, those that nothing beats in cost and `y` alone, by rising cost. */
export function edgeOf(frontier: readonly FrontierPoint[], y: OutcomeName): FrontierPoint[] {
  const sign = outcomes[y].better === "less" ? 1 : -1;
  const worth = ({outcomes: values}: FrontierPoint): number => sign * values[y];
  const byCost = [...frontier].sort((a, b) => a.outcomes.cost - b.outcomes.cost || worth(a) - worth(b));
  let least = Infinity;
  return byCost.filter(point => {
    if (worth(point) >= least) return false;
    least = worth(point);
    return true;
  });
}
