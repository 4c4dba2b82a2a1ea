// 那里失去什么 What is lost at the line that is picked, or at all of them: by programme, cash and in kind.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import {cliffCauses} from "../../engine/cliffs/cells.js";
import {cashProgrammes, programmeNames, programmes} from "../../rules/law.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {lostAt} from "./cliff-data.js";
import {pairBars} from "./pair-bars.js";
import {scaleFor} from "./pair-scale.js";
import {t} from "./words.js";

export interface LostState {
  readonly report: CliffReport;
  /** Row of the causes; null: all of them. */
  readonly selected: number | null;
}

export function lostView(lang: Lang): Live<LostState> {
  const bars = pairBars({lang, names: programmeNames.map(name => programmes[name][lang])});
  const heading = h("h3", {class: "columns-title"});
  const parts = [h("span"), h("span")];
  const element = h(
    "div",
    {class: "lost-view"},
    heading,
    h("p", {class: "lost-parts quiet"}, ...parts),
    bars,
    h("p", {class: "quiet"}, t(lang, "lost_note"))
  );
  return live(element as HTMLElement, ({report, selected}: LostState) => {
    const cause = selected === null ? t(lang, "lost_all") : cliffCauses[selected][lang];
    setText(heading, `${t(lang, "lost")} · ${cause}`);
    const [before, after] = [lostAt(report.baseline, selected), lostAt(report.reform, selected)];
    const pairs = before.map((baseline, k) => ({baseline: 12 * baseline, reform: 12 * after[k]}));
    const scale = scaleFor("yuan", pairs, lang);
    const unit = `${scale.unit}${t(lang, "a_year")}`;
    bars.update({pairs, scale, unit, goodness: -1});
    const isEver = everLost(report);
    [...bars.querySelectorAll(".bar-row:not(.pair-head)")].forEach((row, k) => setAttribute(row, "hidden", !isEver(k)));
    const sum = (from: number, to: number): number => pairs.slice(from, to).reduce((all, {reform}) => all + reform, 0);
    const sums = [
      ["cash", sum(0, cashProgrammes.length)],
      ["in_kind", sum(cashProgrammes.length, pairs.length)]
    ] as const;
    sums.forEach(([key, amount], k) => setText(parts[k], `${t(lang, key)} ${scale.value(amount)} ${unit}`));
  });
}

/** What is never lost, at no line, has no row; those that are keep theirs whichever line is picked. */
function everLost({baseline, reform}: CliffReport): (programme: number) => boolean {
  const amounts = [baseline, reform].flatMap(side => cliffCauses.map((_, i) => lostAt(side, i)));
  return programme => amounts.some(each => each[programme] !== 0);
}
