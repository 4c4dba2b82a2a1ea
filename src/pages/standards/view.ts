// 标准与同标 The page: tiers and their levers, who is in which, what it does place by place, and the way there. The policy in hand is that
// of the workbench, in the same link.

import {startYears} from "../../analysis/budget/path-start.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {StandardsTable} from "../../analysis/standards/standards-table.js";
import type {Effect} from "../../analysis/results/effect.js";
import type {WorkbenchTables} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk} from "../../policy-desk/desk.js";
import type {DeskData} from "../../policy-desk/policy-in-hand.js";
import {policyInHand} from "../../policy-desk/policy-in-hand.js";
import {stateOf} from "../../ui/elements/state.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {Lang} from "../../rules/schema/label.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {defaultWish, pathInHand, pathTo} from "./path/path-in-hand.js";
import type {PathCosts} from "./path/path-in-hand.js";
import {pathQuery, readPath} from "./path/path-link.js";
import {standardsParts} from "./parts.js";
import {standardsLevers} from "./standards-levers.js";
import type {StandardsState} from "./standards-state.js";
import {t} from "./words.js";

/** One run: the headline of the workbench, and what a plan of standards means place by place. */
export interface StandardsResult {
  readonly tables: WorkbenchTables;
  readonly standards: StandardsTable;
  readonly effect: Effect;
}

export interface StandardsOptions extends DeskData {
  readonly growth: GrowthDefaults;
  /** Address of the workbench. */
  readonly workbench: string;
  /** Assesses baseline and reform. */
  readonly run: (reform: Policy) => Promise<StandardsResult>;
  readonly costs: PathCosts;
}

export function standardsView(options: StandardsOptions): Desk {
  const {lang, growth, workbench} = options;
  const byDefault = defaultWish(growth);
  const hand = policyInHand(
    {...options, otherPages: [{href: workbench, label: t(lang, "open_workbench")}]},
    {
      names: ["path"],
      query: () => pathQuery(state.now().wish, byDefault),
      read: query => {
        const {wish, ignored} = readPath(query, byDefault, startYears(hand.basis));
        state.set({wish});
        return ignored.map(text => badTerm(text, lang));
      }
    }
  );
  const {basis} = hand;
  const dialog = tableDialog(lang);
  const firstPath = pathTo(hand, byDefault);
  const state = stateOf<StandardsState>({wish: byDefault, selected: null, shown: null, path: firstPath});
  const parts = standardsParts(hand, state, {
    dialog,
    growth,
    byDefault,
    onWish: wish => {
      state.set({wish});
      hand.writeLink(true);
      path.draw();
    }
  });
  const path = pathInHand(hand, state, {costs: options.costs, showYear: parts.showYear});

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
    onTake: ({policy}) => {
      parts.take(policy);
      path.forget();
    },
    onResult: (result, reform) => {
      state.set({shown: {...result, reform}});
      path.draw();
    }
  });
  frame.classList.add("standards-page");
  return frame;
}

const badTerm = (text: string, lang: Lang): NoticePart => ({
  text: `${text} — ${t(lang, "path_bad")}`,
  reason: null
});
