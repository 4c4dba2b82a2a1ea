import "../../ui/document.js";
import {expect, it} from "vitest";
import {goldenOf, outlineOf} from "../../ui/golden.js";
import {basis, deskData, exitTable, never, reform, rows, walked} from "../three-places.js";
import {cliffPlaces} from "../../../src/pages/cliffs/cliff-places.js";
import {exitDrops} from "../../../src/pages/cliffs/exit/exit-drops.js";
import {exitMultiple, lineKinds} from "../../../src/pages/cliffs/exit/exit-multiple.js";
import {pairBars} from "../../../src/pages/cliffs/pair-bars.js";
import {pairColumns} from "../../../src/pages/cliffs/pair-columns.js";
import {cliffsView} from "../../../src/pages/cliffs/view.js";
import {scaleOf} from "../../../src/ui/formats/format.js";

const pairs = [
  {baseline: 12_000, reform: 15_500},
  {baseline: 9000, reform: 0},
  {baseline: 0, reform: 400},
  {baseline: NaN, reform: NaN}
];

it.each(["zh", "en"] as const)("bars in pairs look as they did in %s", async lang => {
  const bars = pairBars({lang, names: ["a", "b", "c", "d"], onSelect: () => undefined});
  bars.update({pairs, scale: scaleOf("households", 12_000, lang), unit: "unit", goodness: -1, selected: 1});
  await expect(goldenOf(bars)).toMatchFileSnapshot(`goldens/pair-bars.${lang}.html`);
});

it("columns in pairs look as they did", async () => {
  const labels = ["a", "b", "c"];
  const columns = pairColumns({
    title: "title",
    unit: "unit",
    labels,
    height: 92,
    write: String,
    line: {at: 9000, text: "line"}
  });
  columns.update({pairs: pairs.slice(0, 3)});
  await expect(goldenOf(columns)).toMatchFileSnapshot("goldens/pair-columns.html");
});

it("the cliffs of the prefectures look as they did", async () => {
  const report = walked(reform);
  const view = cliffPlaces({report, kind: "cash"}, {lang: "zh", rows, onPick: () => undefined});
  view.update({report, kind: "cash"});
  await expect(goldenOf(view)).toMatchFileSnapshot("goldens/cliff-places.html");
});

const {report} = exitTable();

it.each([
  ["mean", null],
  ["month", 9]
] as const)("one measure month by month looks as it did with the %s in hand", async (name, month) => {
  const lines = exitMultiple(lineKinds[2], "zh");
  lines.update({report, month});
  await expect(goldenOf(lines)).toMatchFileSnapshot(`exit/goldens/exit-multiple.${name}.html`);
});

it.each(["zh", "en"] as const)("the largest falls look as they did in %s", async lang => {
  await expect(goldenOf(exitDrops({report, kind: "assistance"}, lang))).toMatchFileSnapshot(
    `exit/goldens/drop-columns.${lang}.html`
  );
});

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const page = cliffsView({
    ...deskData(lang),
    first: {on_exit: walked(basis), as_recorded: walked(basis, null)},
    exit: exitTable(),
    workbench: "./index.html",
    run: never,
    walk: never
  });
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
