// The page of sources on the policies of the site; the policy of the province in hand stands first.

import {FileAttachment} from "observablehq:stdlib";
import type {ExitTable} from "../../analysis/exit/report.js";
import type {PolicyLibrary} from "../../analysis/policies/policy-library.js";
import type {ProvinceEntry} from "../../analysis/population/province-list.js";
import type {PagePlace} from "../../host/page-place.js";
import {followProvince, provinceInLink, provinceQuery} from "../../policy-desk/province-link.js";
import {provinceSwitch} from "../../host/province-switch.js";
import {sourcesView} from "./view.js";
import {readProvinces, readTable} from "../../host/province-files.js";

export async function page({lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const [library, list] = await Promise.all([
    FileAttachment("../../data/policies-all.json").json() as Promise<PolicyLibrary>,
    readProvinces()
  ]);
  const chooser = provinceSwitch({
    lang,
    provinces: list.provinces,
    onPick: id => {
      history.pushState(null, "", location.pathname + provinceQuery(id) + location.hash);
      show(provinceInLink(location.search, list).entry);
    }
  });
  const {entry} = provinceInLink(location.search, list);
  const element = sourcesView({lang, library, first: entry.policy, provinces: chooser, otherLanguage});
  let latest = "";
  function show(entry: ProvinceEntry): void {
    const {id, policy} = entry;
    latest = id;
    chooser.update({current: id});
    element.showPolicy(policy, provinceQuery(id));
    followProvince(id);
    void showTransitions(entry);
  }
  /** The only figures of this page that are a province's own file: without it the rest is still whole. */
  async function showTransitions(entry: ProvinceEntry): Promise<void> {
    element.showTransitions(undefined);
    const table = entry.version === null ? null : await readTable<ExitTable>(entry, "exit").catch(() => null);
    if (latest === entry.id) element.showTransitions(table?.transitions ?? null);
  }
  addEventListener("popstate", () => show(provinceInLink(location.search, list).entry));
  show(entry);
  return element;
}
