// A copy of the built site with its first province alone: what is built on demand in a test is no part of dist.

import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {ProvinceList} from "../../src/analysis/population/province-list.js";
import {root} from "../../simulations/site-data/hash.js";

export function copyOfSite(): string {
  const copy = mkdtempSync(join(tmpdir(), "doudi-provinces-"));
  cpSync(join(root, "dist"), copy, {recursive: true});
  const file = join(copy, "data", "provinces.json");
  const list = JSON.parse(readFileSync(file, "utf8")) as ProvinceList;
  for (const {id} of list.provinces.filter(({id}) => id !== list.first))
    rmSync(join(copy, "data", id), {recursive: true, force: true});
  const provinces = list.provinces.map(entry => (entry.id === list.first ? entry : {...entry, version: null}));
  writeFileSync(file, JSON.stringify({...list, provinces}));
  return copy;
}
