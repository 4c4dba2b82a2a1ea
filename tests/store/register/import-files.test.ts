// A register of an office becomes a population: files as other programs write them, values worked out by hand.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {openPlaceFinder} from "../../../simulations/runs/known-places.js";
import {importFiles} from "../../../src/store/node/import-files.js";
import type {Mapping} from "../../../src/store/register/mapping.js";
import {parseMapping} from "../../../src/store/register/parse-mapping.js";

const folder = new URL("files/", import.meta.url);
const made = mkdtempSync(join(tmpdir(), "doudi-register-"));
afterAll(() => rmSync(made, {recursive: true}));

const mappingOf = (name: string): Mapping => parseMapping(readFileSync(new URL(`${name}.json`, folder), "utf8"), name);
const fileAt = (name: string): string => new URL(name, folder).pathname;
const asked = (from: string, mapping: Mapping, more: object = {}) =>
  importFiles({
    from,
    mapping,
    mappingFile: "mapping.json",
    findPlace: openPlaceFinder(),
    onProblem: "stop",
    standards: null,
    ...more
  });

/** A file of text, written for one test. */
function written(name: string, text: string | Uint8Array): string {
  const path = join(made, name);
  writeFileSync(path, text);
  return path;
}

describe("an import", () => {
  it.each(["person-register-gbk.csv", "person-register-utf16.txt"])("reads one row a person from %s", async file => {
    const {data, report} = await asked(fileAt(file), mappingOf("person-register"));
    const {households, persons} = data!;
    const first = file.endsWith(".csv") ? 5 : 2; // rows as a spreadsheet counts them
    expect([...households.household_id]).toEqual([0, 2, 4, 5].map(row => first + row));
    expect([...households.region]).toEqual([330100, 330100, 330300, 330300]);
    expect([...households.county]).toEqual([330102, 330110, 330301, 330302]);
    expect([...households.registration]).toEqual([1, 2, 2, 1]);
    expect([...households.financial_assets]).toEqual([5000, 12_000, 0, 30_000]);
    expect([...households.observed_status]).toEqual([2, 3, 1, 2]);
    expect([...households.observed_benefit_month]).toEqual([1201, 0, 2011, 900]);
    expect([...persons.age]).toEqual([76, 72, 40, 12, 77, 47, 47]);
    expect([...persons.sex]).toEqual([1, 2, 1, 1, 2, 1, 1]);
    expect([...persons.person]).toEqual([1, 2, 1, 2, 1, 1, 2]);
    expect([...persons.wage]).toEqual([0, 0, 27_600, 0, 0, 21_600, 0]);
    expect([...persons.employed]).toEqual([0, 0, 1, 0, 0, 1, 0]);
    expect([...persons.serious_illness]).toEqual([1, 0, 0, 0, 1, 0, 0]);
    expect([...persons.medical_self_paid]).toEqual([2403, 2403, 1, 1, 4022, 1803, 1803]);
    expect(report.problems.map(({check, done, rows}) => [check, done, rows])).toEqual([
      ["id_number", "kept", 1],
      ["duplicate_person", "kept", 2]
    ]);
  });

  it("leaves totals and signatures out, and tells their rows", async () => {
    const {report} = await asked(fileAt("person-register-gbk.csv"), mappingOf("person-register"));
    expect(report.files[0]).toMatchObject({rows: 7, left_out: [13, 14]});
  });

  it("says which columns identify, and lets nothing of them into the report", async () => {
    const {report} = await asked(fileAt("person-register-gbk.csv"), mappingOf("person-register"));
    expect(report.files[0].columns_identifying).toEqual([
      {column: "姓名", kind: "name"},
      {column: "身份证号码", kind: "id_number"}
    ]);
    expect(JSON.stringify(report)).not.toMatch(/\d{17}|王建国|李秀英|刘强|ZJ00/);
  });

  it("reads two sheets of a workbook, the one of persons by its headings", async () => {
    const {data, report} = await asked(fileAt("two-sheets.xlsx"), mappingOf("two-sheets"));
    const {households, persons} = data!;
    expect([...households.household_id]).toEqual([3, 4, 5]);
    expect([...households.county]).toEqual([330102, 330110, 330302]);
    expect([...households.financial_assets]).toEqual([3500, 120_000, 0]);
    expect([...households.vehicle_value]).toEqual([0, 85_000, 0]);
    expect([...households.registered_firm]).toEqual([0, 1, 0]);
    expect([...households.observed_benefit_month]).toEqual([1301, -1, 820]);
    expect([...persons.household_id]).toEqual([3, 3, 4, 5]);
    expect([...persons.age]).toEqual([76, 72, 40, 77]);
    expect([...persons.wage]).toEqual([0, 0, 32_000, 0]);
    expect([...persons.employed]).toEqual([0, 0, 1, 0]);
    expect([...persons.basic_pension]).toEqual([3600, 3600, 0, 3600]);
    expect(report.problems).toEqual([]);
  });

  it("reads Parquet with nullable, dictionary, decimal and timestamp columns, and stops where a required cell is empty", async () => {
    const refused = await asked(fileAt("survey.parquet"), mappingOf("survey"));
    expect(refused.data).toBeNull();
    expect(refused.report.problems).toMatchObject([
      {check: "type", done: "stopped", column: "registration", rows: 1, first: [{row: 4}]}
    ]);
    const {data, report, rejected} = await asked(fileAt("survey.parquet"), mappingOf("survey"), {onProblem: "drop"});
    expect(rejected).toEqual([{file: "survey.parquet", row: 4, check: "type", column: "registration"}]);
    expect(report).toMatchObject({households_read: 3, households: 2, persons: 3, dropped: 1});
    expect([...data!.households.weight]).toEqual([120.5, 80.25]);
    expect([...data!.persons.age]).toEqual([76, 72, 40]);
    expect([...data!.persons.sex]).toEqual([1, 2, 1]);
    expect([...data!.persons.wage]).toEqual([0, 0, 32_001]);
    expect([...data!.persons.basic_pension]).toEqual([3600, 0, 0]);
  });
});

const small = (columns: object, more: object = {}): Mapping =>
  parseMapping(
    JSON.stringify({
      version: 1,
      kind: "register",
      as_of: "2026-06-30",
      rows: "persons",
      household_key: "户",
      columns: {region: {from: "地"}, registration: {from: "籍"}, age: {from: "龄"}, wage: {from: "薪"}, ...columns},
      ...more
    }),
    "small"
  );

describe("a problem of a register", () => {
  const told = async (text: string, mapping = small({}), more: object = {}) => {
    const {report, data} = await asked(written("a.csv", text), mapping, more);
    return {
      data,
      problems: report.problems.map(({check, done, first}) =>
        [check, done, ...first.map(({row, value}) => (value === undefined ? row : `${row}=${value}`))].join(" ")
      )
    };
  };

  it("is named by row, column and value where that does not identify, and nothing is imported", async () => {
    const rows = [
      "户,地,籍,龄,薪",
      "1,330102,1,30,12万",
      "2,火星市,1,30,1",
      "3,330102,3,30,1",
      "4,330102,1,300,1",
      "5,330102,1,30,很多",
      ",330102,1,30,1"
    ];
    const {data, problems} = await told(rows.join("\n"));
    expect(data).toBeNull();
    expect(problems).toEqual([
      "type stopped 7",
      "place_unknown stopped 3=火星市",
      "out_of_range stopped 4=3",
      "out_of_range stopped 5=300",
      "type stopped 6=很多"
    ]);
  });

  it("may be answered: dropped, set, or kept as not known", async () => {
    const text = "户,地,籍,龄,薪,学\n1,330102,1,30,x,0\n2,330102,1,30,5,2\n3,火星,1,30,5,0\n";
    const mapping = small(
      {school_stage: {from: "学"}},
      {problems: {type: {set: 7}, school_age: {set: 0}, place_unknown: "drop"}}
    );
    const {data, problems} = await told(text, mapping);
    expect(problems).toEqual(["place_unknown dropped 4=火星", "type set 2=x", "school_age set 3=2"]);
    expect([...data!.persons.wage]).toEqual([7, 5]);
    expect([...data!.persons.school_stage]).toEqual([0, 0]);
  });

  it("of a birthday or of rows that cannot be read is told by row alone", async () => {
    const mapping = small({age: {from: "生", as: "birth_date"}});
    const {problems} = await told(
      '户,地,籍,生,薪\n1,330102,1,2027-01-01,1\n2,330102,1,1980-02-30,1\n3,330102,1,19800101,1,2,3\n4,330102,1,"19800101,1\n',
      mapping
    );
    expect(problems).toEqual(["unreadable_row stopped 4 5", "type stopped 3", "age_date stopped 2"]);
  });

  it("is seen where rows of a household differ, a benefit has no status, and a place counts in another unit", async () => {
    const place = (code: number, wage: number): string[] =>
      Array.from({length: 9}, (_, i) => `${code}-${i},${code},1,40,${wage + i},0,255`);
    const rows = [
      ...place(330102, 20_000),
      ...place(330103, 21_000),
      ...place(330104, 19_000),
      ...place(330105, 2),
      "z,330105,1,40,0,100,255",
      "z,330105,2,40,0,100,255"
    ];
    const mapping = small({observed_benefit_month: {from: "钱"}, observed_status: {from: "身"}});
    const {data, problems} = await told(["户,地,籍,龄,薪,钱,身", ...rows].join("\n"), mapping);
    expect(problems).toEqual([
      "household_rows_differ kept 38=1",
      "benefit_without_status kept 38=100",
      "unit_suspect kept 29=2 30=3 31=4 32=5 33=6"
    ]);
    expect(data!.households.household_id).toHaveLength(37);
  });

  it("tells no cell of a row whose cells stand in the wrong columns, nor one that says who somebody is", async () => {
    const mapping = small({serious_illness: {from: "残", as: "flag"}});
    const head = "户,地,籍,龄,薪,残\n1,330102,1,30,0,否\n";
    const shifted =
      "2,330102,1,30,330102198507010330,0\n3,330102,1,30,1,是13812345678901234\n4,330102,1,30,王建国,否\n";
    const {problems} = await told(`${head}${shifted}5,330102,1,30,很多,否\n6,330102,1,30,0,也许,否\n`, mapping);
    expect(problems).toEqual([
      "unreadable_row stopped 7",
      "type stopped 5 6=很多",
      "out_of_range stopped 3",
      "type stopped 4 7"
    ]);
  });

  it("in two tables: a key twice, a person without a household, a household without persons", async () => {
    const mapping = small({age: {from: "龄", table: "persons"}}, {rows: "tables", person_key: "所属户"});
    const from = written("h.csv", "户;地;籍\n1;330102;1\n2;330102;1\n2;330102;1\n3;330102;1\n");
    const persons = written("p.csv", "所属户|龄|薪\n1|30|0\n2|30|0\n9|30|0\n");
    const {report} = await asked(from, mapping, {persons});
    expect(report.problems.map(({check, first}) => [check, first[0].file, first[0].row])).toEqual([
      ["duplicate_id", "h.csv", 3],
      ["orphan_person", "p.csv", 4],
      ["empty_household", "h.csv", 5]
    ]);
    const dropped = await asked(from, mapping, {persons, onProblem: "drop"});
    expect([...dropped.data!.households.household_id]).toEqual([2]);
  });
});

describe("a file that cannot be read", () => {
  const refusal = async (name: string, bytes: string | Uint8Array): Promise<string> =>
    asked(written(name, bytes), small({})).then(
      () => "imported",
      (error: unknown) => (error instanceof Error ? error.message : "")
    );
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from(Array.from(text).flatMap(sign => [sign.charCodeAt(0), 0]));

  it("is refused for what it is, with the next step", async () => {
    expect(
      await refusal(
        "a.xlsx",
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(60).fill(0), ...utf16("EncryptedPackage")])
      )
    ).toBe("a.xlsx: workbook with a password (open it, save it without the password, and import that)");
    expect(await refusal("b.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4]))).toContain(
      "b.xlsx: unreadable workbook"
    );
    expect(await refusal("c.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toContain("c.csv: not text");
    expect(await refusal("d.csv", "")).toBe("d.csv: empty file (export it again)");
    expect(await refusal("e.csv", "户,地,籍,龄,薪\n")).toContain("e.csv: no rows");
    expect(await refusal("f.parquet", "PAR1 and nothing more")).toContain("unreadable file: f.parquet");
    expect(await refusal("g.csv", Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a]))).toContain(
      "neither UTF-8, UTF-16 nor GB18030"
    );
  });

  it("is refused with every heading that is not there", async () => {
    const message = await refusal("h.csv", "户,地区,龄\n1,330102,30\n");
    for (const heading of ["地", "籍", "薪"])
      expect(message).toContain(`mapping.json: column_missing: ${heading} (h.csv; `);
    expect(message.match(/headings: 户, 地区, 龄/g)).toHaveLength(3);
  });

  it("does not tell a row of data that stands where headings should", async () => {
    const message = await refusal("i.csv", "户,330102,王一\n1,330102,李二\n");
    expect(message).toContain("column_missing: 地 (i.csv; its headings are not where they were looked for)");
    expect(message).not.toContain("王一");
  });

  it("that would unpack into more than a machine holds is not unpacked", async () => {
    const directory = new Uint8Array(46 + 22);
    const view = new DataView(directory.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint32(24, 4_000_000_000, true);
    view.setUint32(46, 0x06054b50, true);
    view.setUint16(46 + 10, 1, true);
    view.setUint32(46 + 16, 4, true);
    expect(await refusal("bomb.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, ...directory]))).toContain(
      "workbook too large: it unpacks into 4000 MB"
    );
  });
});

describe("an expression of a mapping", () => {
  const text = "户,地,籍,龄,薪,姓名\n1,330102,1,30,5,王一\n";
  it("cannot see a column that identifies, nor be told of its cells", async () => {
    const asking = asked(written("s.csv", text), small({rent: {sql: 'length("姓名")'}}));
    await expect(asking).rejects.toThrow("invalid sql: columns.rent.sql");
    await expect(
      asked(written("s.csv", text), small({rent: {sql: "CAST('王一' || \"薪\" AS INTEGER)"}}))
    ).rejects.not.toThrow("王一5");
  });

  it.each([
    "(SELECT 1)",
    "1) FROM raw_persons; --",
    "1; DROP TABLE x",
    "read_text('/etc/passwd') FROM x",
    'max("薪") OVER ()',
    "1, 2",
    "'a",
    "/* */ 1"
  ])("is refused where it is more than that: %s", sql => {
    expect(() => small({rent: {sql}})).toThrow("invalid value: columns.rent.sql");
  });
});
