// Policy files of people: what cannot be is refused by file, key and value, whatever it is; nothing of it breaks the reader.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-policies-"));
afterAll(() => rmSync(folder, {recursive: true}));
const file = join(folder, "own.json");

const head = {id: "own", name: {zh: "自拟", en: "own"}, extends: "zhejiang-2025", effective: "2027-01-01"};

/** What is said of a file; "taken" where it is read. */
function told(text: string | Uint8Array): string {
  writeFileSync(file, text);
  try {
    readPolicy(file);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}`.replaceAll(file, "FILE") : String(error);
  }
  return "taken";
}
const own = (changes: object): string => told(JSON.stringify({...head, ...changes}));
/** With a value in the text that JSON.stringify does not write. */
const raw = (changes: string): string => told(`${JSON.stringify(head).slice(0, -1)},${changes}}`);

describe("a value that cannot be", () => {
  it.each([
    ["a number as a text", '"edge": {"multiple": "1.5"}', 'edge.multiple = "1.5" (allowed: 0 .. 20 倍)'],
    ["full-width digits", '"edge": {"multiple": "１.５"}', 'edge.multiple = "１.５" (allowed: 0 .. 20 倍)'],
    ["null where a number is needed", '"edge": {"multiple": null}', "edge.multiple = null (allowed: 0 .. 20 倍)"],
    ["below 0", '"edge": {"multiple": -0.1}', "edge.multiple = -0.1 (allowed: 0 .. 20 倍)"],
    ["percent", '"take_up": {"edge": 80}', "take_up.edge = 80 (allowed: 0 .. 1 比例)"],
    ["a list where a group is wanted", '"edge": []', "edge = [] (allowed: a group of multiple, minimum_wage_cap)"],
    ["a number where a group is wanted", '"edge": 2', "edge = 2 (allowed: a group of multiple, minimum_wage_cap)"],
    ["a list where a table is wanted", '"minimum_wage": [2260]', "minimum_wage = [2260] (allowed: a table)"],
    [
      "a group where a list is wanted",
      '"addon": {"elder": {"age": 80}}',
      'addon.elder = {"age":80} (allowed: a list of at most 6)'
    ],
    ["yes for true", '"edge": {"minimum_wage_cap": "yes"}', 'edge.minimum_wage_cap = "yes" (allowed: true or false)'],
    ["1 for true", '"edge": {"minimum_wage_cap": 1}', "edge.minimum_wage_cap = 1 (allowed: true or false)"],
    [
      "a name twice in a set",
      '"rigid": {"items": ["medical", "medical"]}',
      'rigid.items = ["medical","medical"] (allowed: a list out of medical,'
    ],
    [
      "a part of a house",
      '"assets": {"dibao": {"houses_cap": 1.5}}',
      "assets.dibao.houses_cap = 1.5 (allowed: a whole number 0 .. 100 套, or null)"
    ],
    [
      "a source that is no text",
      '"edge": {"multiple": {"value": 1.5, "source": 5}}',
      "edge.multiple.source = 5 (allowed: a text)"
    ],
    [
      "a wrapped value out of bounds",
      '"edge": {"multiple": {"value": 99, "quality": "official"}}',
      "edge.multiple = 99 (allowed: 0 .. 20 倍)"
    ]
  ])("is refused by file, key and value: %s", (_, changes, words) => {
    expect(raw(changes)).toContain(`InputError: FILE: invalid value: ${words}`);
  });

  it("is refused by file and key where it is more than a number can be", () => {
    expect(raw('"edge": {"multiple": 1e400}')).toContain(
      "FILE: number too large: edge.multiple = 1e400 (at most 1.8e308"
    );
  });

  it.each([
    "2027-1-1",
    "2027/01/01",
    "20270101",
    "2027-00-10",
    "2027-04-31",
    "2025-02-29",
    "2027-01-01T00:00:00Z",
    "２０２７-01-01",
    " 2027-01-01",
    ""
  ])("is a date that does not exist, or is written otherwise: %j", effective => {
    expect(own({effective})).toBe(
      `InputError: FILE: invalid value: effective = ${JSON.stringify(effective)} (allowed: a day that exists, as 2026-07-01)`
    );
  });

  it.each([["\ud800"], ["a\u0000b"], ["a\nb"], [" "], [""], ["x".repeat(201)]])(
    "is a name that cannot be shown: %j",
    zh => {
      expect(own({name: {zh, en: "own"}})).toContain("InputError: FILE: invalid value: name.zh = ");
    }
  );

  it("is an id with signs of its own, or of other letters", () => {
    for (const id of ["Own", "own reform", "../own", "方案", "__proto__", "-own", "o".repeat(65)])
      expect(own({id})).toContain(`InputError: FILE: invalid value: id = `);
  });
});

describe("a key that cannot be", () => {
  it("is one of JavaScript's, at any depth", () => {
    for (const name of ["__proto__", "constructor", "prototype"])
      expect(raw(`"edge": {"${name}": {"multiple": 1}}`)).toContain(`InputError: FILE: forbidden key: edge.${name}`);
    expect({}).not.toHaveProperty("multiple");
  });
  it("is given twice, at any depth", () => {
    expect(raw('"id": "other"')).toContain("InputError: FILE: duplicate key: id (again in line 1: keep one)");
    expect(raw('"edge": {"multiple": {"value": 1.5, "value": 2}}')).toContain("duplicate key: edge.multiple.value");
  });
  it("is a name that objects have anyway", () => {
    expect(raw('"toString": 1')).toContain("unknown key: toString");
    expect(raw('"minimum_wage": {"hasOwnProperty": 1}')).toContain("unknown key: minimum_wage.hasOwnProperty");
    expect(raw('"inkind": {"premium": {"valueOf": 1}}')).toContain("unknown key: inkind.premium.valueOf");
  });
  it("is a place that is none", () => {
    for (const place of ["330110", "33010", "０３３０１００", "杭州"])
      expect(own({minimum_wage: {[place]: 2000}})).toMatch(/InputError: FILE: unknown (key|region): minimum_wage\./);
  });
});

describe("a file that is no policy", () => {
  it("extends itself, nobody, or what is no name", () => {
    expect(own({extends: file})).toContain("cycle in extends: FILE -> FILE");
    expect(own({extends: "own"})).toContain("FILE: unknown policy: own (");
    expect(own({extends: "zhejiang-2052"})).toContain("unknown policy: zhejiang-2052 (nearest: zhejiang-202");
    expect(own({extends: ["zhejiang-2025"]})).toContain('invalid value: extends = ["zhejiang-2025"]');
    expect(own({extends: null})).toContain("invalid value: extends = null");
    expect(own({extends: "__proto__"})).toContain("unknown policy: __proto__");
  });
  it("is something else, or nothing", () => {
    for (const text of ["[]", "null", "1", '"zhejiang-2025"'])
      expect(told(text)).toContain("FILE: invalid policy: not a JSON object");
    for (const text of ["", " ", "{", "{'id': 'own'}", '{"id": "own",}', "// own\n{}", '{"id": NaN}'])
      expect(told(text)).toMatch(/^InputError: FILE: unreadable file: .*\(expected JSON\)$/s);
  });
  it("is nested deeper than anything that is read", () => {
    const deep = (open: string, close: string): string =>
      raw(`"edge": ${open.repeat(100_000)}${close.repeat(100_000)}`);
    expect(deep("[", "]")).toBe("InputError: FILE: nested too deeply: edge.0.0.0 (line 1: at most 100 levels)");
    expect(raw(`"edge": ${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`)).toContain("nested too deeply: edge.a.a.a");
  });
  it("is in no encoding that is known", () => {
    expect(told(Uint8Array.of(0x7b, 0xff, 0xff, 0x7d))).toContain(
      "FILE: unreadable text: neither UTF-8, UTF-16 nor GB18030"
    );
  });
});

it("a negative nought is nought", () => {
  expect(raw('"exit": {"months": -0}')).toBe("taken");
});
