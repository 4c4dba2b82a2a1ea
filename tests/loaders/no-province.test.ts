import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {provinces} from "../../loaders/census/provinces.js";
import {root} from "../../simulations/site-data/hash.js";

const folders = ["src/ui", "src/policy-desk", "src/host", "src/pages", "src/store", "loaders", "simulations"];
// a study is of a province: its definition says so, and the list of studies names it
const ofStudies = new RegExp(`^simulations/studies/(studies|(${provinces.map(({id}) => id).join("|")})-.*)\\.ts$`);
const files = folders.flatMap(folder =>
  readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .map(file => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter(file => /\.(ts|js)$/.test(file) && !ofStudies.test(file))
);
const names = provinces.flatMap(({id, name}) => [id, name.en, name.zh.replace(/[省市]$/, "")]);
const named = new RegExp(names.join("|"));
const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/^import .*$/gm, "");

describe("pages, loaders and tools", () => {
  it("name no province: figures and a policy make one, no code", () => {
    expect(files.length).toBeGreaterThan(200);
    const found = files.filter(file => named.test(withoutComments(readFileSync(join(root, file), "utf8"))));
    expect(found).toEqual([]);
  });
});
