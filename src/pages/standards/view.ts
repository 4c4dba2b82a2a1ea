// 标准与同标 The page: tiers and their levers, who is in which, what it does place by place, and the way there. The policy in hand is that
// of the workbench, in the same link.

import type {PathCostYear} from "../../analysis/budget/path-costs.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {standardLines} from "../../analysis/standards/standard-lines.js";
import {standardsPath} from "../../analysis/standards/standards-path.js";
import type {StandardsTable} from "../../analysis/standards/standards-table.js";
import type {FigureKey, WorkbenchTables} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {atRest} from "../../policy-desk/at-rest.js";
import {changesOf} from "../../policy-desk/changes-of.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk} from "../../policy-desk/desk.js";
import type {DeskData} from "../../policy-desk/policy-in-hand.js";
import {policyInHand} from "../../policy-desk/policy-in-hand.js";
import {stateOf} from "../../ui/elements/state.js";
import {figureTable} from "../../ui/figures/figure-table.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import type {Reform} from "../../policy-desk/reform.js";
import {say} from "../../ui/words/strings.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {coverageWords} from "../../ui/figures/coverage-words.js";
import {pathQuery, readPath} from "./path/path-link.js";
import type {PathWish} from "./path/path-link.js";
import type {PathState} from "./path/path-view.js";
import {standardsParts} from "./parts.js";
import type {StandardsState} from "./parts.js";
import {standardsLevers} from "./standards-levers.js";
import {word} from "./words.js";

/** One run: the headline of the workbench, and what a plan of standards means place by place. */
export interface StandardsResult {
  readonly tables: WorkbenchTables;
  readonly standards: StandardsTable;
}

export interface StandardsOptions extends DeskData {
  readonly growth: GrowthDefaults;
  /** Address of the workbench. */
  readonly workbench: string;
  /** Assesses baseline and reform. */
  readonly run: (reform: Policy) => Promise<StandardsResult>;
  /** Assesses every year of a path, one after another; null where a newer run made it worthless. */
  readonly costs: (
    path: PathState["path"] & object,
    wish: PathWish,
    onYear: (year: number) => void
  ) => Promise<readonly PathCostYear[] | null>;
}

/** Years that a path has unless the link says otherwise. */
const defaultYears = 3;

export function standardsView(options: StandardsOptions): Desk {
  const {lang, baseline, growth} = options;
  const regions = baseline.regions.map(({region}) => region);
  const byDefault = defaultWish(growth);
  const hand = policyInHand(
    {...options, otherPages: [{href: options.workbench, label: word(lang, "open_workbench")}]},
    {
      names: ["path"],
      query: () => pathQuery(state.now().wish, byDefault),
      read: query => {
        const {wish, ignored} = readPath(query, byDefault);
        state.set({wish});
        return ignored.map((text): NoticePart => ({text: `${text} — ${word(lang, "path_bad")}`, reason: null}));
      }
    }
  );
  const {basis} = hand;
  const dialog = tableDialog(lang);
  const state = stateOf<StandardsState>({
    wish: byDefault,
    selected: null,
    shown: null,
    path: pathTo(hand.reform(), byDefault)
  });
  const parts = standardsParts(hand, state, {
    dialog,
    growth,
    byDefault,
    onWish: wish => {
      state.set({wish});
      hand.writeLink(true);
      drawPath();
    },
    onFigure: openFigure
  });

  function pathTo(reform: Reform, wish: PathWish): PathState {
    const {baseline: before, reform: after} = standardLines(basis, reform.policy, regions);
    const missing = regions.filter((_, i) =>
      Number.isNaN(before[i].urban + before[i].rural + after[i].urban + after[i].rural)
    );
    const others = Object.keys(changesOf(basis, reform.policy)).filter(key => !key.startsWith("standard.")).length;
    return {
      wish,
      missing,
      others,
      costs: null,
      path: missing.length > 0 ? null : standardsPath(basis, reform.policy, regions, wish.terms),
      source: hand.sourceOf(reform)
    };
  }
  let tellFrom = Infinity;
  const costs = atRest<PathState, readonly PathCostYear[]>({
    run: async ({path, wish}) => {
      if (path === null) return null;
      tellFrom = performance.now() + 1000;
      try {
        return await options.costs(path, wish, year => {
          if (performance.now() > tellFrom) parts.showYear(year);
        });
      } finally {
        parts.showYear(null);
      }
    },
    onResult: (costs, of) => {
      if (state.now().path === of) state.set({path: {...of, costs}});
    },
    onError: error => hand.notices.showError(error, () => drawPath())
  });
  /** The path to the policy in hand: its standards at once, its costs once the hand rests. */
  function drawPath(): void {
    const path = pathTo(hand.reform(), state.now().wish);
    state.set({path});
    if (hand.isReady()) costs.request(path);
  }
  function openFigure(key: FigureKey): void {
    const {tables, reform} = state.now().shown ?? {tables: baseline, reform: hand.reform()};
    const found = tables.figures.find(figure => figure.key === key);
    if (found === undefined) return;
    const source = hand.sourceOf(reform);
    dialog.present({
      title: say(lang, `figure_${key}`),
      notes: [
        key === "coverage" ? coverageWords(baseline.population, lang) : say(lang, `define_${key}`),
        say(lang, "define_error")
      ],
      tables: [{name: key, data: figureTable(found, tables, null, lang)}],
      provenanceText: source.text,
      provenance: source.columns
    });
  }

  const frame = desk<StandardsResult>(hand, {
    dialog,
    run: ({policy}) => options.run(policy),
    statsOf: ({tables}) => tables,
    rail: top =>
      leverRail(basis, {
        lang,
        baseline: basis,
        regions: hand.regions,
        groups: standardsLevers,
        top,
        onChange: ({policy}, final, event) => hand.onPolicy(policy, final, event)
      }),
    results: parts.element,
    onTake: reform => {
      parts.take(reform);
      costs.cancel();
    },
    onResult: (result, reform) => {
      state.set({shown: {...result, reform}});
      drawPath();
    }
  });
  frame.classList.add("standards-page");
  return frame;
}

function defaultWish({income, consumption}: GrowthDefaults): PathWish {
  return {
    terms: {
      years: defaultYears,
      growth: {income: income.value, consumption: consumption.value},
      max_rise: null,
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    },
    price: null
  };
}
