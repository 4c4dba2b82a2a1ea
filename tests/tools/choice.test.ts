import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
import {chosenProvinces} from "../../tools/choice.js";
import {provinceMaker} from "../../tools/province-maker.js";

const before = process.env["DOUDI_PROVINCES"];
afterEach(() => {
  if (before === undefined) delete process.env["DOUDI_PROVINCES"];
  else process.env["DOUDI_PROVINCES"] = before;
});

describe("which provinces a build makes", () => {
  it("is said by options, else by the environment, else left to the default", () => {
    delete process.env["DOUDI_PROVINCES"];
    expect(chosenProvinces([])).toEqual([]);
    process.env["DOUDI_PROVINCES"] = "hubei, gansu";
    expect(chosenProvinces([])).toEqual(["hubei", "gansu"]);
    expect(chosenProvinces(["--province", "hunan", "--province", "tianjin"])).toEqual(["hunan", "tianjin"]);
    expect(chosenProvinces(["--all"])).toEqual(["all"]);
  });
  it("refuses an option that there is not", () => {
    expect(() => chosenProvinces(["--provinces", "hubei"])).toThrow("--provinces");
  });
});

describe("the maker of provinces", () => {
  it("makes nothing of a path that is no file of a province it knows, or one that is there", () => {
    const directory = mkdtempSync(join(tmpdir(), "doudi-maker-"));
    mkdirSync(join(directory, "data", "zhejiang"), {recursive: true});
    writeFileSync(
      join(directory, "data", "provinces.json"),
      JSON.stringify({provinces: [{id: "zhejiang"}, {id: "hubei"}]})
    );
    const make = provinceMaker(directory);
    for (const path of [
      "/index.html",
      "/data/sichuan/baseline.json",
      "/data/zhejiang/nothing.json",
      "/data/hubei/../../secret.json",
      "/data/hubei/baseline.html",
      "/data/__proto__/baseline.json"
    ]) {
      expect(make(path), path).toBeUndefined();
    }
  });

  it("names the list of provinces and how to mend it where a full disk has left half of it", () => {
    const directory = mkdtempSync(join(tmpdir(), "doudi-maker-"));
    mkdirSync(join(directory, "data"));
    const list = join(directory, "data", "provinces.json");
    writeFileSync(list, "");
    const message = `unreadable file: ${list} (npm run build writes it again)`;
    expect(() => provinceMaker(directory)("/data/hubei/baseline.json")).toThrow(message);
  });
});
