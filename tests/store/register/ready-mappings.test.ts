// The mappings that ship: each is read, and brings in a file of its kind.

import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {writeTables} from "../../../loaders/households/parquet.js";
import {openPlaceFinder} from "../../../simulations/runs/known-places.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {importFiles} from "../../../src/store/node/import-files.js";
import type {Mapping} from "../../../src/store/register/mapping.js";
import {parseMapping} from "../../../src/store/register/parse-mapping.js";
import {family} from "../../analysis/small-town.js";

const shipped = "data/import/mappings";
const folder = mkdtempSync(join(tmpdir(), "doudi-ready-"));
afterAll(() => rmSync(folder, {recursive: true}));

const mappingOf = (name: string): Mapping => parseMapping(readFileSync(join(shipped, `${name}.json`), "utf8"), name);
const imported = (from: string, mapping: Mapping, persons?: string) =>
  importFiles({
    from,
    persons,
    mapping,
    mappingFile: "mapping.json",
    findPlace: openPlaceFinder(),
    onProblem: "stop",
    standards: null
  });

describe("a ready mapping", () => {
  it.each(readdirSync(shipped))("%s is sound and says what it is for", file => {
    expect(mappingOf(file.replace(".json", "")).note).toMatch(/\w/);
  });

  it("for the site's own format brings a population back as it was", async () => {
    const given = toMicrodata([
      family(
        {
          region: 330100,
          county: 330102,
          registration: 2,
          weight: 12.5,
          financial_assets: 3000,
          draw: 777,
          observed_status: 2
        },
        {age: 71, sex: 2, basic_pension: 2400},
        {person: 2, age: 40, sex: 1, wage: 30_000, disability_type: 6, disability_level: 2, employed: 1}
      ),
      family(
        {region: 330300, registration: 1, weight: 3, observed_status: 255},
        {age: 8, sex: 1},
        {person: 2, age: 35, sex: 2}
      )
    ]);
    await writeTables(folder, given);
    const {data, report} = await imported(
      join(folder, "households.parquet"),
      mappingOf("site"),
      join(folder, "persons.parquet")
    );
    expect(report.problems.filter(({done}) => done === "stopped")).toEqual([]);
    const {household_id: _, ...households} = data!.households;
    const {household_id: _given, ...wanted} = given.households;
    expect(households).toEqual(wanted);
    const {household_id: _p, ...persons} = data!.persons;
    const {household_id: _q, ...people} = given.persons;
    expect(persons).toEqual(people);
  });

  it("for a register with one row a person reads its headings, units and codes", async () => {
    const headings = [
      ...[
        "家庭编号",
        "行政区划代码",
        "户口性质",
        "身份证号",
        "与户主关系",
        "残疾等级",
        "是否重病",
        "工资性收入(元/月)"
      ],
      ...["经营净收入(元/月)", "财产净收入(元/月)", "转移净收入(元/月)", "金融资产(元)", "救助类别", "月救助金额"]
    ];
    const rows = [
      [
        "A1",
        "330102001002",
        "农业",
        "330102195003010114",
        "本人",
        "二级",
        "是",
        "",
        "0",
        "0",
        "100",
        "5000",
        "低保",
        "900"
      ],
      [
        "A1",
        "330102001002",
        "农业",
        "330102195308150222",
        "配偶",
        "",
        "否",
        "1500",
        "0",
        "0",
        "0",
        "5000",
        "低保",
        "900"
      ]
    ];
    const from = join(folder, "register.csv");
    writeFileSync(from, [headings, ...rows].map(row => row.join(",")).join("\n"));
    const {data, report} = await imported(from, mappingOf("person-register"));
    expect(report.problems.map(({check}) => check)).not.toContain("code_unknown");
    expect([...data!.persons.wage]).toEqual([0, 18_000]);
    expect([...data!.persons.sex]).toEqual([1, 2]);
    expect([...data!.persons.disability_level]).toEqual([2, 0]);
    expect([...data!.households.observed_benefit_month]).toEqual([900]);
  });
});
