// 假定 Every value that a policy file marks as assumed or not published, in one table and one file.

import {articleAt, parameterLabel} from "../../analysis/policies/parameter-label.js";
import type {PolicyLibrary} from "../../analysis/policies/policy-library.js";
import {nodeAt, valueAt} from "../../rules/schema/changes.js";
import {qualities} from "../../rules/policy.js";
import type {TableData} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import type {Lang} from "../../rules/schema/label.js";
import {foldGroup} from "./fold-group.js";
import {leavesOf, valueSentence} from "./value-words.js";
import type {Places} from "./value-words.js";
import {t} from "./words.js";

/** Each once: under the policy whose file says so, not under those that inherit it. */
export function assumptions({policies}: PolicyLibrary, places: Places, lang: Lang): TableData {
  const rows = policies.flatMap(({policy, provenance}) =>
    Object.entries(provenance)
      .filter(
        ([, origin]) => origin.policy === policy.id && (origin.quality === "assumed" || origin.quality === "unknown")
      )
      .map(([path, {quality, source, note}]) => {
        const node = nodeAt(path);
        return {
          policy: policy.name[lang],
          parameter: [parameterLabel(path)[lang], ...rowNames(path, places, lang)].join(" · "),
          value:
            node === undefined ? "" : valueSentence(leavesOf(node, valueAt(policy, path), path, {lang, places}), lang),
          quality: qualities[quality!][lang],
          source: source ?? "",
          note: note ?? "",
          article: articleAt(path),
          path
        };
      })
  );
  const keys = ["policy", "parameter", "value", "quality", "source", "note", "article", "path"] as const;
  return {columns: keys.map(key => ({key, label: t(lang, key === "value" ? "value_taken" : key)})), rows};
}

const inFileAlone = new Set(["policy", "source", "article"]);

/** What fits on a screen, a group of rows a policy; the file has the rest. */
export function assumptionTable({columns, rows}: TableData): HTMLElement {
  const shown = columns.filter(({key}) => !inFileAlone.has(key));
  const table = dataTable({columns: shown, rows});
  const drawn = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const policies = [...new Set(rows.map(({policy}) => String(policy)))];
  const groups = policies.map(name =>
    foldGroup(
      name,
      shown.length,
      drawn.filter((_, i) => rows[i].policy === name)
    )
  );
  table.querySelector("tbody")?.replaceWith(...groups);
  return table;
}

/** Rows of tables on the way to a value: 杭州, 特困. */
function rowNames(path: string, places: Places, lang: Lang): string[] {
  const names = path.split(".");
  return names.flatMap((name, i) => {
    const table = i === 0 ? undefined : nodeAt(names.slice(0, i).join("."));
    if (table?.kind !== "table" || name === "default") return [];
    return [table.keys === "region" ? (places.get(name) ?? name) : (table.keys[name]?.[lang] ?? name)];
  });
}
