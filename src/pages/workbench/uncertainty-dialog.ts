// What gives which end: the assumptions, and the headline figures with one moved at a time.

import type {Lang} from "../../rules/schema/label.js";
import type {ShownTable} from "../../ui/dialogs/table-dialog.js";
import type {Source} from "../../ui/figures/figure.js";
import {t} from "./words.js";
import {assumptionData, variantData} from "./uncertainty-table.js";
import type {WorkbenchState} from "./workbench-state.js";

export function uncertaintyDialog(
  {tables, varied}: Pick<WorkbenchState, "tables" | "varied">,
  source: Source,
  lang: Lang
): ShownTable {
  const runs =
    varied === null
      ? []
      : (["reform", "change"] as const).map(which => ({
          name: `assumptions_${which}`,
          caption: t(lang, `uncertainty_${which}`),
          data: variantData(tables, varied, which, lang)
        }));
  return {
    title: t(lang, "uncertainty_explain"),
    notes: [t(lang, "define_error"), t(lang, varied === null ? "uncertainty_wait" : "uncertainty_how")],
    tables: [{name: "assumptions", caption: t(lang, "assumption"), data: assumptionData(lang)}, ...runs],
    provenanceText: source.text,
    provenance: source.columns
  };
}
