import "../ui/document.js";
import {afterEach, expect, it, vi} from "vitest";
import type {ProvinceEntry} from "../../src/analysis/population/province-list.js";
import {openMicrodata} from "../../src/host/open-microdata.js";
import {StoreError} from "../../src/store/errors.js";

const said = vi.hoisted(() => [] as string[]);
const fails = vi.hoisted(() => ({at: ""}));
vi.mock("../../src/store/browser/store.js", () => {
  const step = (name: string) => (): Promise<void> => {
    said.push(name);
    return fails.at === name ? Promise.reject(new Error(`${name} failed`)) : Promise.resolve();
  };
  return {openStore: () => ({load: step("load"), columns: step("columns"), close: step("close")})};
});
vi.mock("../../src/host/province-files.js", () => ({
  available: (entry: unknown) => Promise.resolve(entry),
  provinceFile: (_: unknown, name: string) => `http://localhost/${name}`,
  readStated: () => Promise.resolve({})
}));
vi.mock("../../src/store/manifest.js", () => ({uncheckedNotice: () => null}));
vi.mock("../../src/store/check-stated.js", () => ({
  checkStated: () => {
    said.push("check");
    return fails.at === "check"
      ? Promise.reject(new StoreError("population", {zh: "不同", en: "another population"}))
      : Promise.resolve();
  }
}));

afterEach(() => {
  said.length = 0;
  fails.at = "";
});
const open = () => openMicrodata({id: "north"} as ProvinceEntry, () => undefined);

it("columns are given out once they have been checked, and the store is closed", async () => {
  await open();
  expect(said).toEqual(["load", "columns", "close", "check"]);
});

it.each(["load", "columns"])("the store is closed where %s fails, and the fault is the one of it", async step => {
  fails.at = step;
  await expect(open()).rejects.toThrow(`${step} failed`);
  expect(said.at(-1)).toBe("close");
});

it("columns that are not those stated are not given out, and the store is closed", async () => {
  fails.at = "check";
  await expect(open()).rejects.toThrow("another population");
  expect(said).toContain("close");
});
