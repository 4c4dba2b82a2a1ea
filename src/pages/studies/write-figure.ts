// A figure of a study as text: {cost.change}, {cost.change:signed}, {cost.change:se}, {cost.change:band}.

import type {StudyFigure, StudyUnit} from "../../analysis/results/study.js";
import {decimal, scaleOf, signedDecimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export type Manner = "plain" | "signed" | "se" | "band";

/** How figures of one unit and size are written. */
export interface StudyScale {
  /** "亿元", "%", "元/月"; empty where there is none. */
  readonly unit: string;
  readonly plain: (x: number) => string;
  readonly signed: (x: number) => string;
}

/** `isChange`: of shares, which then change by points and not by percent. */
export function studyScale(unit: StudyUnit, reference: number, isChange: boolean, lang: Lang): StudyScale {
  const yuan = t(lang, "yuan");
  switch (unit) {
    case "yuan_month":
    case "yuan_each":
      return fixed(0, yuan);
    case "index":
      return fixed(5, "");
    case "count":
    case "year":
      return fixed(0, "");
    default: {
      const scale = scaleOf(unit, reference, lang);
      const isPoints = unit === "share" && isChange;
      return {
        unit: isPoints ? scale.changeUnit : scale.unit,
        plain: scale.value,
        signed: x => scale.change(x) ?? scale.value(0)
      };
    }
  }
}

const fixed = (digits: number, unit: string): StudyScale => ({
  unit,
  plain: x => (x < 0 ? "−" : "") + decimal(x, digits),
  signed: x => signedDecimal(x, digits)
});

/** The number alone, on a scale it may share with others; "—" where there is none. */
export function writeNumber(
  {value, se, low, high}: StudyFigure,
  manner: Manner,
  scale: StudyScale,
  lang: Lang
): string {
  if (manner === "se") return se === null ? "—" : scale.plain(se);
  if (manner === "band")
    return low === null || high === null ? "—" : scale.plain(low) + t(lang, "to") + scale.plain(high);
  if (value === null) return "—";
  return manner === "signed" ? scale.signed(value) : scale.plain(value);
}

export const isChange = ({name}: StudyFigure): boolean => name.endsWith(".change");

/** The number with its unit, on its own scale. */
export function writeFigure(figure: StudyFigure, manner: Manner, lang: Lang): string {
  const scale = studyScale(figure.unit, figure.value ?? 0, isChange(figure), lang);
  const text = writeNumber(figure, manner, scale, lang);
  if (text === "—" || scale.unit === "") return text;
  return scale.unit === "%" ? `${text}%` : `${text} ${scale.unit}`;
}
