// 研究 The list of studies.

import type {ProvinceEntry} from "../../analysis/population/province-list.js";
import type {StudyTitle} from "../../analysis/results/study.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {studyFrame} from "./study-frame.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

export interface StudiesListOptions {
  readonly lang: Lang;
  readonly otherLanguage: string;
  readonly titles: readonly StudyTitle[];
  readonly provinces: readonly ProvinceEntry[];
}

export function studiesList({lang, otherLanguage, titles, provinces}: StudiesListOptions): HTMLElement {
  const frame = studyFrame({lang, otherLanguage, title: {zh: t("zh", "title"), en: t("en", "title")}});
  const nameOf = (id: string): string => {
    const province = provinces.find(entry => entry.id === id);
    return province === undefined ? id : inLang(province, "name", lang);
  };
  const items = titles.map(({id, province, title, question}) =>
    h(
      "li",
      {},
      h("a", {href: `./studies/${id}.html`}, title[lang]),
      " ",
      h("span", {class: "quiet"}, nameOf(province)),
      h("p", {}, question[lang])
    )
  );
  frame.show(h("div", {}, h("p", {class: "lead"}, t(lang, "lead")), h("ul", {class: "study-list"}, ...items)));
  return frame;
}
