// Suggested mappings against those written by hand, over files of several kinds: nine of ten columns must be right.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {openPlaceFinder} from "../../../simulations/runs/known-places.js";
import {readSynonyms} from "../../../simulations/runs/import-synonyms.js";
import {openSource} from "../../../src/store/node/open-source.js";
import type {ColumnSource} from "../../../src/store/register/mapping.js";
import {parseMapping} from "../../../src/store/register/parse-mapping.js";
import {isUsual, suggestMapping} from "../../../src/store/register/suggest.js";

const folder = new URL("files/", import.meta.url);
const made = mkdtempSync(join(tmpdir(), "doudi-suggest-"));
afterAll(() => rmSync(made, {recursive: true}));
const synonyms = readSynonyms();

async function suggested(path: string, isTwo = false) {
  const head = async (table?: "households" | "persons") =>
    (await openSource(path, {isKnown: isUsual(synonyms, table)})).head;
  const heads = isTwo
    ? {households: await head("households"), persons: await head("persons")}
    : {persons: await head()};
  return suggestMapping({heads, synonyms, findPlace: openPlaceFinder(), asOf: "2026-06-30"});
}

/** Columns of a file that are suggested as they were mapped by hand. */
function right(
  byHand: Readonly<Record<string, ColumnSource>>,
  columns: Readonly<Record<string, ColumnSource>>
): string[] {
  const plain = ({from, as, unit, codes = {}}: ColumnSource): string =>
    JSON.stringify([
      from?.replace(/\s/g, ""),
      as ?? "number",
      unit === "元/年" ? "" : (unit ?? ""),
      Object.entries(codes)
        .filter(([key]) => key !== "*")
        .sort()
    ]);
  return Object.keys(byHand).filter(
    name => columns[name] !== undefined && plain(byHand[name]) === plain(columns[name])
  );
}

/** Headings as three more offices write them, with a row of each and what a person would map. */
const others: readonly (readonly [
  heading: string,
  cells: readonly string[],
  column: string,
  source: ColumnSource
])[][] = [
  [
    ["救助家庭编号", ["A1", "A1", "A2"], "household_key", {}],
    ["户籍所在地", ["浙江省杭州市上城区", "浙江省杭州市上城区", "浙江省温州市鹿城区"], "region", {as: "place"}],
    ["户籍类别", ["城镇", "城镇", "农村"], "registration", {codes: {城镇: 1, 农村: 2}}],
    ["家庭成员姓名", ["王一", "李二", "赵三"], "", {}],
    ["公民身份号码", ["330102195003010114", "330102195308150222", "330102198507010330"], "age", {as: "id_number"}],
    ["与申请人关系", ["本人", "妻子", "本人"], "relation", {codes: {本人: 1, 妻子: 2}}],
    ["残疾类型", ["肢体残疾", "", "无"], "disability_type", {codes: {肢体残疾: 4, 无: 0}}],
    ["残疾级别", ["二级", "", "无"], "disability_level", {codes: {二级: 2, 无: 0}}],
    [
      "劳动能力状况",
      ["无劳动能力", "部分丧失劳动能力", "有劳动能力"],
      "labour_capacity",
      {codes: {无劳动能力: 0, 部分丧失劳动能力: 1, 有劳动能力: 2}}
    ],
    ["年度工资性收入（元）", ["0", "0", "32000"], "wage", {}],
    ["年度经营性净收入（元）", ["0", "1200", "0"], "business", {}],
    ["年度财产性收入（元）", ["0", "0", "0"], "property", {}],
    ["年度转移性收入（元）", ["600", "600", "0"], "transfer", {}],
    ["城乡居民基础养老金（元/月）", ["300", "300", "0"], "basic_pension", {unit: "元/月"}],
    ["家庭银行存款余额（元）", ["5000", "5000", "12000"], "financial_assets", {}],
    ["机动车辆价值（万元）", ["0", "0", "8.5"], "vehicle_value", {unit: "万元"}],
    ["住房数量", ["1", "1", "2"], "houses", {}],
    ["医疗费用自付（元）", ["3000", "0", "0"], "medical_self_paid", {}],
    [
      "救助对象类别",
      ["低保对象", "低保对象", "低保边缘对象"],
      "observed_status",
      {codes: {低保对象: 2, 低保边缘对象: 3}}
    ],
    ["户月保障金额（元）", ["1201", "1201", "0"], "observed_benefit_month", {}]
  ],
  [
    ["hhid", ["1", "1", "2"], "household_key", {}],
    ["countyid", ["330102", "330102", "330302"], "region", {as: "place"}],
    ["urban", ["urban", "urban", "rural"], "registration", {codes: {urban: 1, rural: 2}}],
    ["gender", ["male", "female", "male"], "sex", {codes: {male: 1, female: 2}}],
    ["birth_date", ["1950-03-01", "1953-08-15", "1985-07-01"], "age", {as: "birth_date"}],
    ["wage_income", ["0", "0", "32000"], "wage", {}],
    ["business_income", ["0", "-1200", "0"], "business", {}],
    ["pension", ["3600", "3600", "0"], "basic_pension", {}],
    ["deposits", ["5000", "5000", "12000"], "financial_assets", {}],
    ["hh_weight", ["120.5", "120.5", "80.25"], "weight", {}]
  ]
];

describe("a suggested mapping", () => {
  it.each([
    ["person-register-gbk.csv", "person-register", false],
    ["person-register-utf16.txt", "person-register", false],
    ["two-sheets.xlsx", "two-sheets", true],
    ["survey.parquet", "survey", false]
  ] as const)("of %s is right in nine of ten columns", async (file, name, isTwo) => {
    const byHand = parseMapping(readFileSync(new URL(`${name}.json`, folder), "utf8"), name);
    const {mapping} = await suggested(new URL(file, folder).pathname, isTwo);
    expect(mapping).toMatchObject({kind: byHand.kind, rows: byHand.rows, household_key: byHand.household_key});
    const mapped = Object.fromEntries(Object.entries(byHand.columns).filter(([, {from}]) => from !== undefined));
    const found = right(mapped, mapping.columns);
    expect(
      found.length / Object.keys(mapped).length,
      `missed: ${Object.keys(mapped)
        .filter(each => !found.includes(each))
        .join(", ")}`
    ).toBeGreaterThanOrEqual(0.9);
  });

  it.each([0, 1])("of other headings and codes is right in nine of ten columns: %i", async which => {
    const path = join(made, `${which}.csv`);
    writeFileSync(
      path,
      [0, 1, 2, 3]
        .map(row => others[which].map(([heading, cells]) => (row === 0 ? heading : cells[row - 1])).join(","))
        .join("\n")
    );
    const {mapping} = await suggested(path);
    const byHand = Object.fromEntries(
      others[which]
        .filter(([, , column]) => column !== "" && column !== "household_key")
        .map(([from, , column, source]) => [column, {...source, from}])
    );
    const found = right(byHand, mapping.columns);
    expect(
      found.length / Object.keys(byHand).length,
      `missed: ${Object.keys(byHand)
        .filter(each => !found.includes(each))
        .join(", ")}`
    ).toBeGreaterThanOrEqual(0.9);
    expect(mapping.household_key).toBe(others[which][0][0]);
  });

  it("says why, names what it does not use, and can be read as a mapping", async () => {
    const {mapping, suggestions, unused} = await suggested(new URL("two-sheets.xlsx", folder).pathname, true);
    expect(suggestions.every(({reason}) => reason !== "")).toBe(true);
    expect(unused).toEqual(["姓名", "是否残疾"]);
    expect(parseMapping(JSON.stringify(mapping), "suggested")).toEqual(mapping);
  });
});
