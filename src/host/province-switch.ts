// Which province is in hand, and another: a labelled list that works by keyboard. While another is on its way the figures on
// the screen stay those of the old one, and the line beside the list says so.

import type {ProvinceEntry} from "../analysis/population/province-list.js";
import {h, live, setAttribute, setText} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import {t} from "./words.js";
import {inLang} from "../ui/words/in-lang.js";

export interface ProvinceSwitchOptions {
  readonly lang: Lang;
  readonly provinces: readonly ProvinceEntry[];
  readonly onPick: (id: string) => void;
}

export interface ProvinceSwitchState {
  /** Id of the province on the screen; null while there is none yet. */
  readonly current: string | null;
  /** Id of the one that is on its way, and how far it is. */
  readonly next?: {readonly id: string; readonly state: LoadState | null};
}

export type ProvinceSwitch = Live<ProvinceSwitchState> & {readonly focusList: () => void};

export function provinceSwitch({lang, provinces, onPick}: ProvinceSwitchOptions): ProvinceSwitch {
  const name = (id: string | null): string => provinceName(provinces, id, lang);
  const list = h("select", {name: "province"}, ...provinces.map(({id}) => h("option", {value: id}, name(id))));
  list.addEventListener("change", () => onPick(list.value));
  const status = h("span", {class: "quiet", role: "status"});
  const progress = h("progress", {"aria-hidden": "true", hidden: true});
  const element = h(
    "span",
    {class: "province-switch"},
    h("label", {}, h("span", {class: "unseen"}, t(lang, "province")), list),
    status,
    progress
  );
  const update = ({current, next}: ProvinceSwitchState): void => {
    const value = next?.id ?? current ?? list.value;
    if (list.value !== value) list.value = value;
    setAttribute(element, "data-current", current);
    setAttribute(element, "data-busy", next !== undefined);
    const coming = next?.state?.label[lang] ?? t(lang, "province_loading", {name: name(next?.id ?? null)});
    const still = current === null ? "" : ` ${t(lang, "province_still", {name: name(current)})}`;
    setAttribute(progress, "hidden", next === undefined);
    setText(status, next === undefined ? "" : coming + still);
  };
  return Object.assign(live(element, update), {focusList: () => list.focus()});
}

export function provinceName(provinces: readonly ProvinceEntry[], id: string | null, lang: Lang): string {
  const entry = provinces.find(province => province.id === id);
  return entry === undefined ? "" : inLang(entry, "name", lang);
}
