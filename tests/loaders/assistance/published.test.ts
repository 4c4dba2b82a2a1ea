// The published figures of assistance: read with their places, refused with file, line and column.

import {describe, expect, it} from "vitest";
import {parseOutcomes, readOutcomes} from "../../../loaders/assistance/outcomes.js";
import {parsePublished, readPublished} from "../../../loaders/assistance/published.js";
import {recipientItems} from "../../../src/analysis/population/recipient-items.js";

const head = "region,place,area,indicator,year,value,unit,kind,source,quality,note";
const line = "330110,余杭区,all,dibao_persons,2025,6675,人,held_out,余杭区民政局,relay,";

describe("a published figure of assistance", () => {
  it("is read with its place, its area and whether it was used", () => {
    expect(parsePublished(`${head}\n${line}\n`)).toMatchObject([
      {
        region: 330110,
        place: "余杭区",
        area: "all",
        indicator: "dibao_persons",
        year: 2025,
        value: 6675,
        kind: "held_out"
      }
    ]);
  });

  it.each([
    [line.replace("330110", "33011"), 'not 6 digits: "33011" (assistance-published.csv line 2, column region)'],
    [line.replace(",all,", ",town,"), "assistance-published.csv line 2, column area; known: all, urban, rural)"],
    [line.replace("6675", "6,675"), "wrong number of cells: 12 of 11 (assistance-published.csv line 2)"],
    [line.replace("6675", "many"), 'not a number: "many" (assistance-published.csv line 2, column value)'],
    [
      line.replace("relay", "heard"),
      "assistance-published.csv line 2, column quality; known: official, relay, assumed)"
    ],
    [line.replace("held_out", "kept"), "assistance-published.csv line 2, column kind; known: calibrated, held_out)"],
    [`${line}\n${line}`, "figure given twice: dibao_persons of 330110, all (assistance-published.csv line 3)"]
  ])("is refused with line and column: %s", (lines, message) => {
    expect(() => parsePublished(`${head}\n${lines}\n`)).toThrow(message);
  });

  it("is refused where a column is missing or is not one of the table", () => {
    expect(() => parsePublished("region,place\n")).toThrow("missing column: area (assistance-published.csv line 1)");
    expect(() => parsePublished(`${head},more\n`)).toThrow("unknown column: more (assistance-published.csv line 1");
  });

  it("of the project is one that the population counts too", () => {
    const unknown = readPublished().filter(({indicator}) => recipientItems[indicator] === undefined);
    expect(unknown.map(({at}) => at)).toEqual([]);
  });
});

describe("a published result of a policy", () => {
  const own = "policy,region,indicator,year,value,unit,kind,source,quality,note";
  const row = "zhejiang-2025,330000,dibao_persons,2025,538800,人,calibrated,中国社会报,relay,";

  it.each([
    [row.replace("538800", "x"), 'not a number: "x" (policy-outcomes.csv line 2, column value)'],
    [row.replace("2025,5", "25,5"), 'not 4 digits: "25" (policy-outcomes.csv line 2, column year)'],
    [`${row}\n${row}`, "figure given twice: dibao_persons of zhejiang-2025 (policy-outcomes.csv line 3)"]
  ])("is refused with line and column: %s", (lines, message) => {
    expect(() => parseOutcomes(`${own}\n${lines}\n`)).toThrow(message);
  });

  it("of the project has a year, a value and a publication", () => {
    expect(readOutcomes().length).toBeGreaterThan(20);
  });
});
