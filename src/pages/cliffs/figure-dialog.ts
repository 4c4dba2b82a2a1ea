// What stands behind a figure of the strip: how it is counted, its numbers, whose they are.

import {cliffFigures} from "../../analysis/cliffs/headline.js";
import type {CliffFigureKey} from "../../analysis/cliffs/headline.js";
import {leastSampled} from "../../analysis/cliffs/reversals.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {ShownTable as DialogShown} from "../../ui/dialogs/table-dialog.js";
import type {TermId} from "../../ui/glossary/terms.js";
import {clockWords} from "./clock.js";
import {figureData, figureName} from "./figure-strip.js";
import type {CliffsState} from "./parts.js";
import {t} from "./words.js";

/** Figures that the glossary has themselves; the others are about cliffs. */
const terms: Partial<Record<CliffFigureKey, TermId>> = {
  notch_households: "notch_households",
  poorer_100: "cliff_households"
};

export function figureDialog(
  key: CliffFigureKey,
  {kind, shown: {report, reform}}: Pick<CliffsState, "kind" | "shown">,
  {lang, sourceOf}: Pick<PolicyInHand, "lang" | "sourceOf">
): DialogShown {
  const source = sourceOf(reform);
  const kinds: readonly RankKind[] = key === "overtaken" ? ["cash", "all"] : [kind];
  const tables = kinds.flatMap(kind =>
    cliffFigures(report, kind)
      .filter(figure => figure.key === key)
      .map(figure => ({name: key, caption: figureName(key, kind, lang), data: figureData(figure, lang)}))
  );
  return {
    title: figureName(key, kind, lang),
    notes: [
      t(lang, `define_${key}`, {least: leastSampled}),
      t(lang, "define_clock", {when: clockWords(report.months_since_rise, lang)}) + t(lang, "clock_note"),
      t(lang, "define_error")
    ],
    term: terms[key] ?? "cliff",
    tables,
    provenanceText: source.text,
    provenance: source.columns
  };
}
