// Sums by account of the government budget, as typed or in a CSV file: urban_dibao=30亿,农村低保=45亿.

import {existsSync, readFileSync, statSync} from "node:fs";
import {csvParseRows} from "d3";
import {accountNames, accounts} from "../../src/analysis/budget/accounts.js";
import type {Account} from "../../src/analysis/budget/accounts.js";
import type {AccountFigures} from "../../src/analysis/budget/account-balance.js";
import {decodeText} from "../../src/text/decode.js";
import type {Label} from "../../src/rules/schema/label.js";
import {itemsIn, refuseName} from "./names.js";
import {numberIn} from "./numbers.js";
import type {Option} from "./option.js";
import {shown, wrong} from "./words.js";

/** Each account once, by its id or its Chinese name, with a sum of 0 or more. */
export const accountFigures = (words: Label): Option<AccountFigures> => ({
  kind: "list",
  value: "ACCOUNT=X,...|FILE",
  ...words,
  unit: "元",
  allowed: {
    zh: `科目=数，如 urban_dibao=30亿，或两列的 CSV 文件（科目、数）；科目：${accountNames.map(name => `${name}（${accounts[name].zh}）`).join("、")}`,
    en: `account=sum, e.g. urban_dibao=3e9, or a CSV file of two columns, account and sum; accounts: ${accountNames.join(", ")}`
  },
  read: (text, name) => figuresOf(equals.test(text) ? typed(text, name) : rowsOf(text, name), name)
});

type Row = readonly string[];
const equals = /[=＝]/;

const typed = (text: string, name: string): Row[] =>
  itemsIn(text, name, item => item.split(equals)[0].trim()).map(item => item.split(equals));

/** The rows of a file; a first row that names no account and has no digit is its header. */
function rowsOf(file: string, name: string): Row[] {
  if (!existsSync(file) || !statSync(file).isFile())
    wrong(name, `unknown file: --${name} ${shown(file)} (a CSV file, or account=sum, as urban_dibao=3e9)`);
  const rows = csvParseRows(decodeText(readFileSync(file), file).text).filter(row => row.join("").trim() !== "");
  return rows.length > 0 && isHeader(rows[0]) ? rows.slice(1) : rows;
}

const isHeader = ([account, sum = ""]: Row): boolean => idOf(account) === undefined && !/\d/.test(sum);

const idOf = (text: string): Account | undefined =>
  accountNames.find(account => account === text.trim() || accounts[account].zh === text.trim());

function figuresOf(rows: readonly Row[], name: string): AccountFigures {
  const figures: Partial<Record<Account, number>> = {};
  if (rows.length === 0) wrong(name, `no account: --${name} (account=sum, e.g. urban_dibao=3e9)`);
  for (const [text, sum, ...more] of rows) {
    const account = idOf(text) ?? refuseName(name, text.trim(), accountNames, "account");
    if (sum === undefined || more.length > 0)
      wrong(
        name,
        `invalid sum: --${name} ${shown((sum === undefined ? [text] : [text, sum, ...more]).join("="))} (account=sum, e.g. urban_dibao=3e9)`
      );
    const value = numberIn(sum);
    if (value === undefined || value < 0)
      wrong(name, `invalid sum: --${name} ${account}=${shown(sum)} (yuan, 0 or more, as 3e9 or 30亿)`);
    if (figures[account] !== undefined) wrong(name, `given twice: --${name} ${account} (keep one)`);
    figures[account] = value;
  }
  return figures;
}
