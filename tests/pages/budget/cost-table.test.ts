import "../../ui/document.js";
import {expect, it} from "vitest";
import {type} from "../../ui/at-hand.js";
import {basis, reform, rows, tally} from "../three-places.js";
import {budgetTables} from "../../../src/analysis/budget/budget-tables.js";
import {costTable} from "../../../src/pages/budget/cost-table.js";
import {cashProgrammes} from "../../../src/rules/law.js";
import {placeName} from "../../../src/ui/formats/indicators.js";

const names = rows.map(row => placeName(row, "zh"));

function harness() {
  const tables = budgetTables({tally, engine_ms: 1}, {baseline: basis, reform}, 18);
  const regions = new Map(rows.map((row, i) => [String(row.region), names[i]]));
  const table = costTable(tables, {lang: "zh", regions});
  const texts = (selector: string): string[] =>
    [...table.querySelectorAll(selector)].map(({textContent}) => textContent);
  const select = table.switches.querySelector("select")!;
  const offered = (): string[] => [...select.options].map(({text}) => text);
  const pick = (value: string): void => {
    const radio = table.switches.querySelector<HTMLInputElement>(`[value=${value}]`)!;
    radio.checked = true;
    type(radio, value);
  };
  return {tables, table, texts, select, offered, pick};
}

it("tells the programmes of the whole province, or those of a prefecture", () => {
  const {texts, select, offered} = harness();
  expect(offered()).toEqual(["全省", ...names]);
  expect(texts("tbody th")).toHaveLength(1 + cashProgrammes.length);
  const all = texts("tbody tr:first-child td");
  type(select, String(rows[0].region));
  expect(texts("tbody th")).toHaveLength(1 + cashProgrammes.length);
  expect(texts("tbody tr:first-child td")).not.toEqual(all);
});

it("tells the prefectures of all programmes, or of one", () => {
  const {texts, select, offered, pick} = harness();
  type(select, String(rows[0].region));
  pick("place");
  expect([select.value, offered().length]).toEqual(["", 1 + cashProgrammes.length]);
  expect(texts("tbody th")).toEqual(["全省", ...names]);
  const all = texts("tbody tr:first-child td");
  type(select, cashProgrammes[0]);
  expect(texts("tbody th")).toEqual(["全省", ...names]);
  expect(texts("tbody tr:first-child td")).not.toEqual(all);
});

it("tells what each level pays, or how that changes, and keeps to it with the next figures", () => {
  const {table, tables, texts, pick} = harness();
  expect(texts("thead .payer")[0]).toBe("中央");
  pick("change");
  expect(texts("thead .payer")[0]).toBe("Δ 中央");
  table.update({cells: tables.cells.slice(0, 1)});
  expect(texts("thead .payer")[0]).toBe("Δ 中央");
  expect(texts("tbody tr:last-child td:not(.bar-cell)").slice(0, 3)).toEqual(["—", "—", "—"]);
});
