// The page of one household with what is behind it: the policies of the site, and its population when somebody asks for it.

import {FileAttachment} from "observablehq:stdlib";
import {families} from "./analysis/families.js";
import type {PolicyLibrary} from "./analysis/policy-library.js";
import {drawRow, recordAt, rowOf, statusesUnder} from "./analysis/population-sample.js";
import type {Lang} from "./components/format.js";
import {householdPage as page} from "./components/household/household.js";
import type {Drawing} from "./components/household/start-from.js";
import type {LoadState} from "./components/load-progress.js";
import type {Policy} from "./rules/policy.js";
import {stageLabels} from "./store/store.js";

/** Where the page begins: a family and a plan between which several lines differ, in the month the law comes into force. */
const first = {family: "farmer_with_parent", region: 330800, month: "2026-07", second: "zhejiang-one-tier"};

export async function householdPage(lang: Lang, otherLanguage: string): Promise<HTMLElement> {
  const library = (await FileAttachment("./data/policies-all.json").json()) as PolicyLibrary;
  return page({
    ...{lang, families, first, otherLanguage},
    policies: library.policies.map(({policy}) => policy),
    places: library.places,
    openPopulation
  });
}

/** The store is asked for only now: most households are typed in. */
async function openPopulation(
  onProgress: (state: LoadState) => void,
  policyOf: (region: number) => Policy | undefined
): Promise<Drawing> {
  const {openStore} = await import("./store/browser.js");
  const store = openStore({onProgress: ({stage, done, total}) => onProgress({label: stageLabels[stage], done, total})});
  await store.load({
    households: FileAttachment("./data/zhejiang/households.parquet").href,
    persons: FileAttachment("./data/zhejiang/persons.parquet").href
  });
  const data = await store.columns();
  await store.close();
  const at = (row: number) => (row < 0 ? undefined : recordAt(data, row));
  return {
    find: id => at(rowOf(data, id)),
    draw: status => {
      const policy = policyOf(data.households.region[0]);
      if (policy === undefined) return undefined;
      const statuses = status === null ? new Uint8Array(data.households.region.length) : statusesUnder(data, policy);
      return at(drawRow(statuses, status, Math.random()));
    }
  };
}
