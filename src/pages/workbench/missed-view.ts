// 漏保的是谁 Who is entitled to basic assistance and does not receive it: how many in words, then persons and rates by prefecture, age
// and kind of family, each beside the baseline's. Families stand dark, single-person entrants light beside them.

import {takeUpNote} from "../../analysis/coverage/missed.js";
import type {Missed, MissedKind, MissedSides} from "../../analysis/coverage/missed.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {toggle} from "../../ui/elements/toggle.js";
import {setTone} from "../../ui/elements/tone.js";
import {inTenThousands} from "../../ui/formats/in-ten-thousands.js";
import {missedParts, missedRows} from "./missed-data.js";
import type {MissedPart, NamedMissed} from "./missed-data.js";
import {changeOfRate, isSure, missedWords, rateOf} from "./missed-words.js";
import {t} from "./words.js";

export type MissedView = Live<MissedSides | null> & {
  /** Whose rates stand in the tables. */
  readonly switches: HTMLElement;
};

/** Null: being looked for; what was found before stays, faint. */
export function missedView({lang}: {readonly lang: Lang}): MissedView {
  const words = h("p", {class: "missed-words"}, t(lang, "missed_wait"));
  const parts = h("div", {class: "group-parts missed-parts"});
  const element = h("div", {class: "missed-view"}, words, h("p", {class: "quiet"}, takeUpNote[lang]), parts);
  let [found, kind]: [MissedSides | null, MissedKind] = [null, "all"];
  let tables: Live<PartState>[] = [];
  const draw = (): void => {
    if (found === null) return;
    for (const table of tables) table.update({found, kind});
  };
  const choices = (["all", "families"] as const).map(kind => [kind, t(lang, `missed_${kind}`)] as const);
  const switches = toggle<MissedKind>(choices, {
    label: t(lang, "missed_rate_of"),
    value: kind,
    onPick: next => {
      kind = next;
      draw();
    }
  });
  const update = (next: MissedSides | null): void => {
    setAttribute(element, "data-waiting", next === null);
    if (next === null) return;
    found = next;
    if (tables.length === 0) {
      tables = missedParts.map(part => partTable(part, next, lang));
      parts.replaceChildren(...tables);
    }
    setText(words, missedWords(next, lang));
    draw();
  };
  return Object.assign(live(element as HTMLElement, update), {switches});
}

interface PartState {
  readonly found: MissedSides;
  readonly kind: MissedKind;
}

function partTable(part: MissedPart, found: MissedSides, lang: Lang): Live<PartState> {
  const lines = missedRows(found, part, lang).map((row, i) => line(row, i === 0));
  const heads = ["missed_persons", "baseline", "reform", "change"] as const;
  const [persons, ...rates] = heads.map(key => h("th", {scope: "col", class: "number quiet"}, t(lang, key)));
  const head = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text quiet"}, t(lang, `missed_by_${part}`)),
    persons,
    h("td", {"aria-hidden": "true"}),
    ...rates
  );
  const table = h("table", {class: "group-table missed-table"}, h("thead", {}, head), h("tbody", {}, ...lines));
  return live(table as HTMLElement, ({found: next, kind}: PartState) => {
    const rows = missedRows(next, part, lang);
    // all of them together is no bar beside its parts
    const most = Math.max(...rows.slice(1).map(({reform}) => reform.all.missed), 1);
    rows.forEach((row, i) => lines[i]?.update({row, kind, most, lang}));
  });
}

interface LineState {
  readonly row: NamedMissed;
  readonly kind: MissedKind;
  readonly most: number;
  readonly lang: Lang;
}

function line({label}: NamedMissed, isTotal: boolean): Live<LineState> {
  const [persons, before, after, change] = Array.from({length: 4}, () => h("td", {class: "number"}));
  const own = s("rect", {class: "missed-families", x: 0, y: "15%", height: "70%"});
  const single = s("rect", {class: "missed-singles", y: "15%", height: "70%"});
  const chart = isTotal ? null : s("svg", {class: "group-bar", "aria-hidden": "true"}, own, single);
  const name = h("th", {scope: "row", class: "text"}, label);
  const element = h("tr", {"data-total": isTotal}, name, persons, h("td", {}, chart), before, after, change);
  return live(element as HTMLElement, ({row, kind, most, lang}: LineState) => {
    const {all, families, singles} = row.reform;
    const width = ({missed}: Missed): string => `${((100 * missed) / most).toFixed(2)}%`;
    const moved = row.change[kind];
    setText(persons, all.missed === 0 ? "·" : inTenThousands(all.missed, lang));
    setText(before, rateOf(row.baseline[kind]));
    setText(after, rateOf(row.reform[kind]));
    setText(change, changeOfRate(moved));
    setTone(
      change,
      moved.rate === null || moved.rate === 0 ? null : moved.rate,
      isSure(moved.rate, moved.rate_se) ? -1 : 0
    );
    setAttribute(own, "width", width(families));
    setAttribute(single, "x", width(families));
    setAttribute(single, "width", width(singles));
  });
}
