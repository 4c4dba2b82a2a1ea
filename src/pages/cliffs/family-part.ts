// 典型家庭 What one typical family has as it earns more, in a prefecture, at a month of the clock: baseline and reform side by side.

import {families, recordOf} from "../../analysis/household/families.js";
import {prepareFor} from "../../analysis/household/one-household.js";
import {resourcesCurve} from "../../analysis/household/resources-curve.js";
import type {RegionRow} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {curvesView} from "../../ui/charts/curve/curves-view.js";
import type {Curves} from "../../ui/charts/curve/curves-view.js";
import {placeName} from "../../ui/formats/indicators.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import type {Look} from "./cliffs-link.js";
import {clockWords} from "./clock.js";
import {t} from "./words.js";

const dibao = 2;

export interface FamilyState extends Look {
  readonly basis: Policy;
  /** Null where nothing is in hand. */
  readonly reform: {readonly name: string; readonly policy: Policy} | null;
  /** Whose figures they are. */
  readonly source: string;
}

export interface FamilyOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  readonly rows: readonly RegionRow[];
  readonly onFamily: (family: string) => void;
  readonly onPlace: (place: number) => void;
}

/** `tools`: which family, where; they stand beside the title of the part. */
export type FamilyPart = Live<FamilyState> & {readonly tools: HTMLElement};

export function familyPart({lang, dialog, rows, onFamily, onPlace}: FamilyOptions): FamilyPart {
  const family = h(
    "select",
    {"aria-label": t(lang, "family")},
    ...families.map(each => h("option", {value: each.name}, each[lang]))
  );
  const place = h(
    "select",
    {"aria-label": t(lang, "family_place")},
    ...rows.map(row => h("option", {value: row.region}, placeName(row, lang)))
  );
  family.addEventListener("change", () => onFamily(family.value));
  place.addEventListener("change", () => onPlace(Number(place.value)));
  const when = h("span", {class: "quiet"});
  const curves = curvesView(lang, dialog);
  const tools = h("div", {class: "family-choice"}, family, place, when);
  const element = h("section", {class: "family-part"}, curves);
  const view = live(element, (next: FamilyState) => {
    family.value = next.family;
    place.value = String(next.place);
    const both = curvesOf(next, lang);
    const isOnDibao = both.curves.some(({curve}) => curve.points[0].status === dibao);
    const words = next.month === null || isOnDibao ? clockWords(next.month, lang) : t(lang, "family_not_dibao");
    setText(when, `${words} · ${t(lang, "family_note")}`);
    curves.update(both);
  });
  return Object.assign(view, {tools});
}

/** Both curves on one axis, that of the higher standard. */
export function curvesOf({basis, reform, family, place, month, source}: FamilyState, lang: Lang): Curves {
  const record = recordOf(families.find(({name}) => name === family) ?? families[0], place);
  const cases = [
    {id: "baseline", title: t(lang, "baseline_of", {name: basis.name[lang]}), policy: basis},
    ...(reform === null
      ? []
      : [{id: "reform", title: t(lang, "reform_of", {name: reform.name}), policy: reform.policy}])
  ].map(each => ({...each, prepared: prepareFor(each.policy, record)}));
  const standard = Math.max(...cases.map(({prepared}) => prepared.standard[record.household.registration - 1]));
  return {
    curves: cases.map(({id, title, prepared}) => ({
      id,
      title,
      curve: resourcesCurve(record, prepared, {standard, months_since_rise: month})
    })),
    source
  };
}
