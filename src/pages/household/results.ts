// What came out for the household in hand, under one policy or two: heads, what would change it, curves, the worksheet, and the sheet
// of paper.

import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {h, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {curvesView} from "../../ui/charts/curve/curves-view.js";
import {decisionSheet} from "./decision-sheet.js";
import {flipsView} from "./flips-view.js";
import {resultHead} from "./result-heads.js";
import {t} from "./words.js";
import {curvesOf, flipsOf, sheetOf} from "./work.js";
import type {Worked} from "./work.js";
import {differs, worksheetTable} from "./worksheet-table.js";

export interface Results {
  readonly figures: readonly HTMLElement[];
  readonly dialog: HTMLElement;
  /** What is printed. */
  readonly paper: HTMLElement;
  /** Where an amount cannot be worked out nothing is left standing. */
  readonly setHidden: (isHidden: boolean) => void;
  /** Result and worksheet of the cases, of which there is one at least. */
  readonly show: (cases: readonly Worked[]) => void;
  /** What takes longer, step by step. */
  readonly steps: (cases: readonly Worked[], on: StepOptions) => (() => void)[];
}

export interface StepOptions {
  readonly region: string;
  /** Asked for when the paper is drawn. */
  readonly month: () => string;
  /** The last of it is there. */
  readonly onReady: () => void;
}

export function householdResults(lang: Lang): Results {
  const dialog = tableDialog(lang);
  const columns = [0, 1].map(i => resultColumn(i, lang));
  const count = h("p", {class: "quiet difference"});
  const flips = flipsView(lang);
  const curves = curvesView(lang, dialog);
  const table = worksheetTable(lang);
  const paper = decisionSheet(lang);
  const figures = [
    h("div", {class: "result-columns", "aria-live": "polite"}, ...columns.map(({element}) => element)),
    count,
    h("div", {class: "two-parts"}, flips, curves),
    table
  ];
  return {
    figures,
    dialog,
    paper,
    setHidden: isHidden => {
      for (const part of [...figures, paper]) setAttribute(part, "hidden", isHidden);
    },
    show: cases => {
      const [one, two] = cases;
      columns.forEach((column, i) => column.show(cases[i]));
      table.update({first: one, second: two ?? null});
      setText(count, two === undefined ? "" : differenceText(one, two, lang));
      setAttribute(flips, "aria-busy", true);
    },
    steps: (cases, {region, month, onReady}) => {
      const [one] = cases;
      let near = {policy: "", household: [], parameters: []} as ReturnType<typeof flipsOf>;
      return [
        () => flips.update((near = flipsOf(one, lang))),
        () => curves.update(curvesOf(cases, lang)),
        () => {
          paper.update(sheetOf(one, near, {lang, region, month: month()}));
          onReady();
        }
      ];
    }
  };
}

interface ResultColumn {
  readonly element: HTMLElement;
  readonly show: (worked: Worked | undefined) => void;
}

/** The result under one policy, below its name. */
function resultColumn(i: number, lang: Lang): ResultColumn {
  const name = h("h3", {class: "quiet"});
  const head = resultHead(lang);
  const element = h("div", {class: "result-column", "data-column": i}, name, head);
  return {
    element,
    show: worked => {
      setAttribute(element, "hidden", worked === undefined);
      setText(name, worked?.policy.name[lang] ?? "");
      head.update(worked ?? null);
    }
  };
}

function differenceText(one: Worked, two: Worked, lang: Lang): string {
  const n = one.lines.filter((line, i) => differs(line, two.lines[i])).length;
  return n === 0 ? t(lang, "differs_none") : t(lang, "differs_lines", {n});
}
