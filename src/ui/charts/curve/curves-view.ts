// The curves of the household under one policy or two, on one scale, with their key and their notches in words.

import type {ResourcesCurve} from "../../../analysis/household/resources-curve.js";
import {h, live, setAttribute} from "../../elements/dom.js";
import type {Live} from "../../elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {TableDialog} from "../../dialogs/table-dialog.js";
import {notchWords, shownIn, stackChart, stackData, topOf} from "./stack-chart.js";
import type {StackChart} from "./stack-chart.js";
import {t} from "./words.js";

export interface Curves {
  readonly curves: readonly {readonly id: string; readonly title: string; readonly curve: ResourcesCurve}[];
  /** Whose figures they are, for the table and its file. */
  readonly source: string;
}

export function curvesView(lang: Lang, dialog: TableDialog): Live<Curves> {
  // both charts go where the hand goes on either
  const charts: StackChart[] = [
    stackChart(lang, earned => charts[1].goTo(earned)),
    stackChart(lang, earned => charts[0].goTo(earned))
  ];
  const words = h("ul", {class: "notch-words"});
  const numbers = h("button", {type: "button", class: "numbers"}, t(lang, "numbers"));
  let last: Curves = {curves: [], source: ""};
  numbers.addEventListener("click", () => {
    const shown = shownIn(last.curves.map(({curve}) => curve));
    dialog.present({
      title: t(lang, "curve"),
      notes: [`${t(lang, "unit")}${t(lang, "colon")}${t(lang, "resources_unit")}`],
      tables: last.curves.map(({id, title, curve}) => ({
        name: `household-curve-${id}`,
        caption: title,
        data: stackData(curve, shown, lang)
      })),
      provenanceText: last.source,
      provenance: {source: last.source}
    });
  });
  const frames = h("div", {class: "stack-charts"}, ...charts);
  const element = h(
    "section",
    {class: "curves"},
    h(
      "header",
      {class: "part-head"},
      h("h2", {}, t(lang, "curve")),
      h("span", {class: "quiet"}, t(lang, "resources_unit")),
      numbers
    ),
    frames,
    words
  );
  return live(element, (next: Curves) => {
    last = next;
    const curves = next.curves.map(({curve}) => curve);
    const shown = shownIn(curves);
    const top = topOf(curves);
    charts.forEach((chart, i) => {
      const one = next.curves[i];
      setAttribute(chart, "hidden", one === undefined);
      if (one !== undefined) chart.update({title: one.title, curve: one.curve, top, shown});
    });
    setAttribute(frames, "data-single", curves.length < 2);
    words.replaceChildren(
      ...next.curves.flatMap(({title, curve}) => notchWords(title, curve, lang).map(text => h("li", {}, text)))
    );
  });
}
