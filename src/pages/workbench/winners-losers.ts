// 得失 Persons by what their household gains or loses a month: losses to the left, gains to the right, and who stays the same in words.

import {gainClassNames} from "../../analysis/results/tables.js";
import type {GainClass, GainRow} from "../../analysis/results/tables.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, quantity, scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

const moved = gainClassNames.filter(name => name !== "same").reverse();

export function winnersLosers(rows: readonly GainRow[], {lang}: {readonly lang: Lang}): Live<readonly GainRow[]> {
  const bars = moved.map(name => {
    const rect = s("rect", {class: name.startsWith("gain") ? "gain" : "loss", y: "18%", height: "64%"});
    const value = h("span", {class: "bar-value"});
    const row = h(
      "div",
      {class: "gain-row", "data-class": name},
      h("span", {class: "bar-name"}, t(lang, `gain_${name}`)),
      s("svg", {class: "bar-chart", "aria-hidden": "true"}, rect),
      value
    );
    return {name, rect, value, row};
  });
  const words = h("p", {class: "gain-words"});
  const element = h("div", {class: "winners-losers"}, words, ...bars.map(({row}) => row));
  let widest = 0;
  const result = live(element as HTMLElement, (next: readonly GainRow[]) => {
    const persons = (name: GainClass): number => next.find(row => row.gain_class === name)?.persons ?? 0;
    const all = moved.map(persons);
    const most = Math.max(...all, 1);
    if (most > widest || most < widest * 0.6) widest = most * 1.05;
    bars.forEach(({rect, value}, i) => {
      setAttribute(rect, "width", `${((all[i] / widest) * 100).toFixed(2)}%`);
      setText(value, all[i] === 0 ? "0" : quantity("persons", all[i], lang));
    });
    const sum = (side: string): number =>
      next.filter(row => row.gain_class.startsWith(side)).reduce((total, row) => total + row.persons, 0);
    const write = (x: number): string => quantity("persons", x, lang);
    setText(
      words,
      t(lang, "gain_words", {gain: write(sum("gain")), loss: write(sum("loss")), same: write(persons("same"))})
    );
  });
  result.update(rows);
  return result;
}

export function gainData(rows: readonly GainRow[], lang: Lang): TableData {
  // one unit for the whole column, that of the largest amount
  const amounts = scaleOf("yuan", Math.max(...rows.map(row => Math.abs(row.amount))), lang);
  return {
    columns: [
      {key: "gain_class", label: t(lang, "change")},
      {key: "persons", label: `${t(lang, "persons")} (${t(lang, "persons_unit")})`, format: x => decimal(x, 0)},
      {
        key: "households",
        label: `${t(lang, "households")} (${t(lang, "households_unit")})`,
        format: x => decimal(x, 0)
      },
      {key: "amount", label: `${t(lang, "gain_amount")} (${amounts.unit})`, format: x => amounts.change(x) ?? "0"}
    ],
    rows: rows.map(row => ({...row, gain_class: t(lang, `gain_${row.gain_class}`)}))
  };
}
