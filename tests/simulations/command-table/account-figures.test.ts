// Sums by account, as they are typed or in a file.

import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {accountFigures} from "../../../simulations/command-table/account-figures.js";

const {read} = accountFigures({zh: "预算", en: "budget"});
const folder = mkdtempSync(join(tmpdir(), "doudi-accounts-"));
function file(text: string | Uint8Array): string {
  const path = join(folder, "budget.csv");
  writeFileSync(path, text);
  return path;
}

describe("sums by account", () => {
  it("are taken by id or by Chinese name, in the writing of a budget", () => {
    expect(read("urban_dibao=30亿,农村低保=4.5e9", "budget")).toEqual({urban_dibao: 3e9, rural_dibao: 4.5e9});
    expect(read("临时救助＝0", "budget")).toEqual({temporary_relief: 0});
  });

  it("are taken from a CSV file, with a header or without, and out of Excel too", () => {
    expect(read(file("account,sum\nurban_dibao,3000\nrural_tekun,12万\n\n"), "paid")).toEqual({
      urban_dibao: 3000,
      rural_tekun: 120_000
    });
    expect(read(file("\uFEFF城市低保,3000\r\n"), "paid")).toEqual({urban_dibao: 3000});
    // 临时救助,5 in GBK
    const gbk = Uint8Array.from([0xc1, 0xd9, 0xca, 0xb1, 0xbe, 0xc8, 0xd6, 0xfa, 0x2c, 0x35, 0x0a]);
    expect(read(file(gbk), "paid")).toEqual({temporary_relief: 5});
  });

  it("are refused by name", () => {
    const refused =
      (text: string): (() => unknown) =>
      () =>
        read(text, "budget");
    expect(refused("urban_dibo=3")).toThrow("unknown account: urban_dibo (--budget; nearest: urban_dibao");
    expect(refused("urban_dibao=many")).toThrow("invalid sum: --budget urban_dibao=many (yuan, 0 or more");
    expect(refused("urban_dibao=-1")).toThrow("invalid sum: --budget urban_dibao=-1");
    expect(refused("urban_dibao=")).toThrow('invalid sum: --budget urban_dibao=""');
    expect(refused("urban_dibao=1=2")).toThrow("invalid sum: --budget urban_dibao=1=2 (account=sum");
    expect(refused("urban_dibao=1,urban_dibao=2")).toThrow("given twice: --budget urban_dibao");
    expect(refused("urban_dibao=1,城市低保=2")).toThrow("given twice: --budget urban_dibao (keep one)");
    expect(refused("no-such.csv")).toThrow("unknown file: --budget no-such.csv (a CSV file, or account=sum");
    expect(refused(file("account,sum\n"))).toThrow("no account: --budget");
    expect(refused(file("urban_dibao\n"))).toThrow("invalid sum: --budget urban_dibao (account=sum");
    expect(refused(file("urban_dibao,much\n"))).toThrow("invalid sum: --budget urban_dibao=much");
    expect(refused(file("account,sum\nurban_dibao,1\nurban_dibao,2\n"))).toThrow("given twice: --budget urban_dibao");
  });
});
