import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {drawRow, recordAt, rowOf, statusesUnder} from "../../../src/analysis/household/population-sample.js";
import {rangeText} from "../../../src/pages/household/field.js";
import {flipWords} from "../../../src/pages/household/flip-words.js";
import {householdGroups, personGroups} from "../../../src/pages/household/field-groups.js";
import {compact, expand, fragmentLimit, fragmentOf, readFragment} from "../../../src/pages/household/household-link.js";
import {maxLines, readNdjson} from "../../../src/pages/household/read-ndjson.js";
import {numberText, withUnit} from "../../../src/ui/formats/values.js";
import {t} from "../../../src/pages/household/words.js";
import {householdFlips, policyFlips} from "../../../src/analysis/household/flips.js";
import {assessRecord} from "../../../src/engine/columns/assess-record.js";
import {householdColumns, personColumns} from "../../../src/rules/household/columns.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {household} from "../../rules/arbitrary.js";
import {goldenPolicy} from "../../rules/policies.js";

const record = recordOf(families[0], 330100);
const view = {record, month: "2026-07", first: null, second: null};
const coded = (value: unknown): string => `#h=${Buffer.from(JSON.stringify(value)).toString("base64url")}`;

describe("figures of the page of one household", () => {
  it("write a share as percent, an amount to the fen, a unit in the reader's language", () => {
    expect(numberText(0.3342, "比例")).toBe("33.42%");
    expect(numberText(5734.749999, "元/月")).toBe("5,734.75");
    expect(withUnit(2, "套", "zh")).toBe("2 套");
    expect(withUnit(1301, "元/月·人", "en")).toBe("1,301 yuan/month a head");
  });
  it("say of every flip what changes and what follows, without a name left untranslated", () => {
    for (const family of families.slice(0, 8)) {
      const one = recordOf(family, 330100);
      for (const flip of [...householdFlips(one, goldenPolicy), ...policyFlips(one, goldenPolicy)]) {
        const {what, change, result} = flipWords(flip, "zh");
        expect(what + result).toMatch(/[一-龥]/);
        expect(what + change + result).not.toMatch(/undefined|NaN|_|\{/);
      }
    }
  });
});

describe("the form", () => {
  const hidden = ["household_id", "person", "county", "weight", "observed_status", "observed_benefit_month", "draw"];
  it("has a field for every column that a person may know", () => {
    const shown = householdGroups.flatMap(({names}) => names);
    expect(new Set(shown).size).toBe(shown.length);
    const missing = householdColumns.map(({name}) => name).filter(name => !shown.includes(name));
    expect(missing.filter(name => !hidden.includes(name))).toEqual([]);
    const persons = personGroups.flatMap(({names}) => names);
    expect(personColumns.map(({name}) => name).filter(name => !persons.includes(name))).toEqual([
      "household_id",
      "person"
    ]);
  });
  it("says what a field may hold, from the schema", () => {
    const age = personColumns.find(({name}) => name === "age")!;
    expect(rangeText(age, "zh")).toBe("应为 0 至 120 之间的整数（岁）");
    expect(rangeText(age, "en")).toBe("must be a whole number from 0 to 120 years");
  });
});

describe("a household in the address", () => {
  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(household, one => {
        const back = readFragment(fragmentOf({...view, record: one, second: "zhejiang-2025"}), 330100);
        expect(back).toEqual({month: "2026-07", second: "zhejiang-2025", record: renumbered(one), ignored: []});
      })
    );
  });
  /** The order of persons is their place in the list. */
  const renumbered = (one: HouseholdRecord): HouseholdRecord => ({
    household: one.household,
    persons: one.persons.map(person => ({...person, household_id: one.household.household_id}))
  });
  it("names only what is not at its default", () => {
    expect(compact(record)).toEqual({
      region: 330100,
      persons: [{}, {age: 38, sex: 2, relation: 2}, {age: 9, relation: 3, school_stage: 2, education_cost: 2000}]
    });
    expect(expand(compact(record), 330300)).toEqual(record);
  });
  it.each([
    ["a column out of range", coded({region: 330100, persons: [{age: 400}]}), "persons.0.age"],
    ["a column that does not exist", coded({region: 330100, persons: [{wages: 1}]}), "persons.0.wages"],
    ["markup in a value", coded({region: "<img src=x onerror=alert(1)>", persons: [{}]}), "region"],
    ["a prototype", `#h=${Buffer.from('{"__proto__":{"x":1},"persons":[{}]}').toString("base64url")}`, "__proto__"],
    ["a list in place of a household", coded([1, 2]), ""],
    ["persons that are no list", coded({region: 330100, persons: {length: 1e9}}), "persons"]
  ])("is refused with %s, by name, and nothing of it is loaded", (_, fragment, key) => {
    const {fault, record: read} = readFragment(fragment, 330100);
    expect(read).toBeUndefined();
    expect(fault).toMatchObject({problems: expect.arrayContaining([expect.objectContaining({key})]) as unknown});
  });
  it.each([
    ["#h=%%%", "unreadable"],
    ["#h=AAAA", "unreadable"],
    ["#h=", "unreadable"],
    [coded({region: 330100, persons: []}), "no_persons"],
    [`#h=${"A".repeat(40_000)}`, "too_long"]
  ])("is refused where it cannot be read: %.20s", (fragment, fault) => {
    expect(readFragment(fragment, 330100).fault).toBe(fault);
  });
  it("is refused without persons", () => {
    const {fault} = readFragment(coded({region: 330100}), 330100);
    expect(fault).toMatchObject({problems: [expect.objectContaining({key: "persons"})]});
  });
  it("of 255 persons is written and read back whole", () => {
    const persons = Array.from({length: 255}, (_, i) => ({
      ...record.persons[0],
      person: i + 1,
      ...(i > 0 && {relation: 3, age: i % 90, wage: 12_345})
    }));
    const large = {...record, persons};
    const fragment = fragmentOf({...view, record: large});
    expect(fragment.length).toBeLessThan(fragmentLimit);
    expect(readFragment(fragment, 330100)).toMatchObject({record: large, ignored: []});
  });
  it.each([
    ["#a=<b>&m=2026-07", "a=<b>", "bad_id"],
    ["#b=../x", "b=../x", "bad_id"],
    ["#m=2026-13", "m=2026-13", "bad_month"],
    ["#m=2026-7", "m=2026-7", "bad_month"],
    ["#m=2026%252D07", "m=2026%2D07", "over_escaped"],
    ["#m=%E0%A4%A", "m=%E0%A4%A", "bad_escape"],
    ["#m=2026-07&m=2026-08", "m=2026-08", "part_twice"],
    ["#x=1", "x=1", "unknown_part"],
    ["#parameters", "parameters", "unknown_part"]
  ])("tells a part that it does not understand: %s", (fragment, text, reason) => {
    expect(readFragment(fragment, 330100).ignored).toEqual([{text, reason}]);
  });
});

describe("households pasted as lines", () => {
  const line = (one: object): string => JSON.stringify(one);
  const whole = {...record.household, persons: record.persons};
  it("are read as the command line reads them", () => {
    const next = {
      household: {...record.household, household_id: 7},
      persons: record.persons.map(person => ({...person, household_id: 7}))
    };
    const text = `\ufeff${line(whole)}\r\n\n${line({...next.household, persons: next.persons})}\n`;
    expect(readNdjson(text, "zh").records).toEqual([record, next]);
  });
  it("are refused when a household comes twice", () => {
    const {faults} = readNdjson(`${line(whole)}\n\n${line(whole)}`, "zh");
    expect(faults).toEqual([{line: 3, message: "户重复：household_id = 0（与第 1 行相同，每户用自己的编号）"}]);
  });
  it("are refused all together, with line and column, when one is wrong", () => {
    const {records, faults} = readNdjson(`${line(whole)}\n${line({...whole, houses: -1, vehicle_valu: 1})}\n{`, "zh");
    expect(records).toBeUndefined();
    expect(faults!.map(fault => fault.line)).toEqual([2, 2, 3]);
    expect(faults!.map(fault => fault.message).join()).toMatch(/vehicle_value.*houses.*不是 JSON/);
  });
  it("are refused when there is nothing, or too much", () => {
    expect(readNdjson(" \n", "en").faults).toEqual([{line: 1, message: t("en", "paste_empty")}]);
    expect(readNdjson("{}\n".repeat(maxLines + 1), "zh").faults).toHaveLength(1);
  });
});

describe("a household out of a population", () => {
  const records = families.slice(0, 8).map((family, i): HouseholdRecord => {
    const one = recordOf(family, i % 2 === 0 ? 330100 : 330300);
    return {household: {...one.household, household_id: i}, persons: one.persons.map(p => ({...p, household_id: i}))};
  });
  const data = toMicrodata(records);
  it("is the record that went in", () => {
    expect(recordAt(data, rowOf(data, 3))).toEqual(records[3]);
    expect(rowOf(data, 99)).toBe(-1);
  });
  it("has the status that the engine gives it, and is drawn among its like", () => {
    const statuses = statusesUnder(data, goldenPolicy);
    expect([...statuses]).toEqual(records.map(one => assessRecord(one, goldenPolicy).status));
    const status = statuses[0];
    for (const x of [0, 0.3, 0.7, 0.999999]) expect(statuses[drawRow(statuses, status, x)]).toBe(status);
    expect(drawRow(statuses, 77, 0.5)).toBe(-1);
    expect(drawRow(statuses, null, 0.999999)).toBe(7);
  });
});
