// The page of one household with what is behind it: the policies of the site, and the population of the province when somebody
// asks for it. A household belongs to a province by its region; the address names the province where it holds no household.

import {FileAttachment} from "observablehq:stdlib";
import {families} from "../../analysis/household/families.js";
import {isWithin} from "../../analysis/population/place.js";
import type {PolicyLibrary} from "../../analysis/policies/policy-library.js";
import {drawRow, recordAt, rowOf, statusesUnder} from "../../analysis/household/population-sample.js";
import type {ProvinceEntry, ProvinceList} from "../../analysis/population/province-list.js";
import {lowestStandard} from "../../analysis/standards/standards.js";
import {householdView} from "./view.js";
import type {HouseholdPage} from "./view.js";
import {fragmentWithin, readFragment} from "./household-link.js";
import type {HouseholdAddress} from "./household-link.js";
import {t} from "./words.js";
import type {Drawing} from "./draw-panel.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import {besideProvince, followProvince, provinceInLink, provinceQuery} from "../../policy-desk/province-link.js";
import {provinceSwitch} from "../../host/province-switch.js";
import {h} from "../../ui/elements/dom.js";
import type {PagePlace} from "../../host/page-place.js";
import {openMicrodata} from "../../host/open-microdata.js";
import {readProvinces} from "../../host/province-files.js";
import type {Policy} from "../../rules/policy.js";
import type {Lang} from "../../rules/schema/label.js";
import {inLang} from "../../ui/words/in-lang.js";

/** Where the page begins: a family, in the month the law comes into force. */
const first = {family: "farmer_with_parent", month: "2026-07"};

export async function page({lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const [library, list] = await Promise.all([
    FileAttachment("../../data/policies-all.json").json() as Promise<PolicyLibrary>,
    readProvinces()
  ]);
  const policies = library.policies.map(({policy}) => policy);
  const chooser = provinceSwitch({lang, provinces: list.provinces, onPick: id => move(id)});
  const host = h("div");
  let shown: {readonly element: HouseholdPage; readonly entry: ProvinceEntry; readonly end: AbortController};

  function show(entry: ProvinceEntry, carried?: HouseholdAddress): void {
    const end = new AbortController();
    const element = householdView({
      lang,
      families,
      otherLanguage,
      policies,
      provinces: chooser,
      signal: end.signal,
      places: library.places,
      province: {region: entry.region, query: provinceQuery(entry.id)},
      first: {...first, region: beginning(entry, policies), second: entry.plan},
      carried: carried?.record,
      beside: record => besideHousehold(record, entry, {list, lang}),
      onElsewhere: view => go(view, provinceOf(view, list)),
      openPopulation: (onProgress, policyOf) => openPopulation(entry, onProgress, policyOf)
    });
    shown?.end.abort();
    shown = {element, entry, end};
    chooser.update({current: entry.id});
    followProvince(entry.id);
    host.replaceChildren(element);
  }

  /** The same household in another province, under its policy in force. */
  function move(id: string): void {
    const entry = list.provinces.find(province => province.id === id);
    const view = shown.element.view();
    const region = entry === undefined ? view.record.household.region : beginning(entry, policies);
    const household = {...view.record.household, region};
    go({...view, first: null, second: null, record: {...view.record, household}}, entry);
    chooser.focusList();
  }
  function go(view: HouseholdAddress, entry: ProvinceEntry | undefined): boolean {
    if (entry === undefined || entry.id === shown.entry.id) return false;
    history.pushState(null, "", location.pathname + provinceQuery(entry.id) + fragmentWithin(view));
    show(entry, view);
    return true;
  }
  function follow(): void {
    const entry = provinceOfAddress(list);
    if (entry.id === shown.entry.id) shown.element.read();
    else show(entry);
  }

  addEventListener("popstate", follow); // also where only what stands after # has changed
  show(provinceOfAddress(list));
  return host;
}

/** What of the query was left out, where the province of the household goes before the one that is named. */
function besideHousehold(
  record: HouseholdAddress["record"] | undefined,
  shown: ProvinceEntry,
  {list, lang}: {readonly list: ProvinceList; readonly lang: Lang}
): NoticePart[] {
  const {entry, ignored} = provinceInLink(location.search, list);
  const isNamed = /[?&]province=/.test(location.search) && ignored.length === 0;
  const isOther = isNamed && record !== undefined && entry.id !== shown.id;
  const name = inLang(shown, "name", lang);
  const other = {text: t(lang, "link_province", {id: entry.id, name}), reason: null};
  return [...ignored, ...besideProvince(location.search), ...(isOther ? [other] : [])];
}

const provinceOf = ({record}: Pick<HouseholdAddress, "record">, {provinces}: ProvinceList): ProvinceEntry | undefined =>
  provinces.find(({region}) => isWithin(record.household.region, region));

/** That of the household in the address; without one, that which the address names. */
function provinceOfAddress(list: ProvinceList): ProvinceEntry {
  const {entry} = provinceInLink(location.search, list);
  const {record} = readFragment(location.hash, entry.region);
  return (record === undefined ? undefined : provinceOf({record}, list)) ?? entry;
}

/** The prefecture with the lowest standard. */
function beginning({policy}: ProvinceEntry, policies: readonly Policy[]): number {
  const inForce = policies.find(({id}) => id === policy);
  if (inForce === undefined)
    throw new Error(`unknown policy: ${policy} (data/provinces.json and the policies of the site)`);
  return lowestStandard(inForce);
}

/** The population is asked for only now: most households are typed in. */
async function openPopulation(
  entry: ProvinceEntry,
  onProgress: (state: LoadState) => void,
  policyOf: (region: number) => Policy | undefined
): Promise<Drawing> {
  const data = await openMicrodata(entry, onProgress);
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
