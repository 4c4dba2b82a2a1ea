import {describe, expect, it} from "vitest";
import {csv} from "../../../src/ui/tables/csv.js";

const data = {
  columns: [
    {key: "name", label: "地区"},
    {key: "cost", label: "资金", format: () => "71.4"}
  ],
  rows: [{name: "杭州", cost: 7.14e9}]
};

describe("csv", () => {
  it("opens in an office program: UTF-8 with a mark, CRLF, numbers in full", () => {
    expect(csv(data)).toBe("\ufeffname,cost\r\n杭州,7140000000\r\n");
  });
  it("says in every row whose figures it holds", () => {
    expect(csv(data, {policy: "zhejiang-2025", year: 2024})).toContain(
      "name,cost,policy,year\r\n杭州,7140000000,zhejiang-2025,2024"
    );
  });
  it("quotes separators and doubles quotes", () => {
    expect(csv({columns: data.columns, rows: [{name: 'a,"b"\n', cost: null}]})).toContain('"a,""b""\n",\r\n');
  });
  it("does not hand a formula to a spreadsheet", () => {
    expect(csv({columns: data.columns, rows: [{name: '=HYPERLINK("x")', cost: -1}]})).toContain(
      `"'=HYPERLINK(""x"")",-1`
    );
  });
});
