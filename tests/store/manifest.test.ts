import {describe, expect, it} from "vitest";
import {StoreError} from "../../src/store/errors.js";
import {statedColumns, uncheckedNotice} from "../../src/store/manifest.js";

const sha256 = "ab".repeat(32);
const whole = {households: 3, persons: 7, total_weight: 12.5, sha256};
const file = "somewhere/population.json";

describe("what population.json states", () => {
  it("is read by name; whatever else stands there is left alone", () => {
    expect(statedColumns(JSON.stringify({...whole, note: "made by hand"}), file)).toEqual(whole);
    expect(uncheckedNotice(whole, file)).toBeNull();
  });

  it("may be less, as in files of before, and what is missing is told by name", () => {
    const stated = statedColumns('{"households": 3, "persons": 7}', file);
    expect(stated).toEqual({...whole, total_weight: null, sha256: null});
    const notice = uncheckedNotice(stated, file);
    expect(notice?.en).toMatch(/^not checked: somewhere\/population\.json does not state total_weight, sha256, /);
    expect(notice?.zh).toContain("没有写明 total_weight、sha256");
    expect(uncheckedNotice(null, file)?.en).toMatch(/^not checked: there is no somewhere\/population\.json, /);
  });

  it.each([
    ['{"households": 3, ', "not JSON: "],
    ['{"persons": 7, "persons": 8}', "duplicate key: persons (again in line 1: keep one)"],
    ["[3, 7]", "not a JSON object"],
    ["null", "not a JSON object"],
    ['{"households": "200000"}', 'households = "200000", allowed: a whole number'],
    ['{"persons": 2.5}', "persons = 2.5, allowed: a whole number"],
    ['{"persons": -1}', "persons = -1, allowed: a whole number"],
    ['{"total_weight": 0}', "total_weight = 0, allowed: a number above 0"],
    ['{"sha256": "ABC"}', 'sha256 = "ABC", allowed: 64 hexadecimal digits'],
    ['{"sha256": 17}', "sha256 = 17, allowed: 64 hexadecimal digits"]
  ])("is refused where it cannot be read: %s", (text, why) => {
    let error: unknown;
    try {
      statedColumns(text, file);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(StoreError);
    const {message, zh, kind} = error as StoreError;
    expect(kind).toBe("population");
    expect(message).toContain(`unreadable manifest: ${file} (${why}`);
    expect(message).toContain("copy it again, or make the population again");
    expect(zh).toContain(`说明文件无法读取：${file}`);
  });
});
