// The curve of a typical family in its figure, with the choice of the family.

import {h, setText} from "../../ui/elements/dom.js";
import {placeName} from "../../ui/formats/indicators.js";
import {t} from "./words.js";
import {cliffCurve, cliffData} from "./cliff-curve.js";
import type {DrawnFigure, Making} from "./drawn-figure.js";
import type {Family} from "./workbench-state.js";

export function curveFigure({state, lang, inFigure}: Making, families: readonly Family[]): DrawnFigure {
  const {now, set} = state;
  const curve = cliffCurve(now().curve, {lang});
  const options = families.map(family => h("option", {value: family.key}, family[lang]));
  const place = h("p", {class: "quiet"});
  const select = h("select", {"aria-label": t(lang, "family")}, ...options);
  select.addEventListener("change", () => set({curveOf: {...now().curveOf, family: select.value}}));
  return {
    element: inFigure(h("div", {}, curve, place), {
      title: t(lang, "cliff_title"),
      unit: t(lang, "resources_unit"),
      name: "cliff",
      controls: select,
      key: t(lang, "cliff_key"),
      table: () => cliffData(now().curve, lang)
    }),
    draw: ({tables, curve: of}, moved) => {
      if (moved("curve")) curve.update(of);
      if (!moved("tables", "curve")) return;
      const row = tables.regions.find(({region}) => region === of.region);
      setText(place, row === undefined ? "" : t(lang, "cliff_place", {place: placeName(row, lang)}));
    }
  };
}
