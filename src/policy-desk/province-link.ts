// The province is part of every link (?province=hubei), so that a link always opens the same screen, on every page.

import type {ProvinceEntry, ProvinceList} from "../analysis/population/province-list.js";
import {readLink} from "./link.js";
import {linkParts} from "./link-parts.js";
import type {NoticePart} from "../ui/dialogs/notice-panel.js";

/** The province of a query, the first where it names none or one that is not there; that is then told. */
export function provinceInLink(
  query: string,
  {first, provinces}: ProvinceList
): {readonly entry: ProvinceEntry; readonly ignored: readonly NoticePart[]} {
  const {province} = readLink(query);
  const found = provinces.find(({id}) => id === province);
  const entry = found ?? provinces.find(({id}) => id === first) ?? provinces[0];
  const isUnknown = province !== null && found === undefined;
  return {entry, ignored: isUnknown ? [{text: province, reason: "bad_province"}] : []};
}

/** What a page that only looks at a province leaves out of a query: all but a province's name. */
export function besideProvince(query: string): readonly NoticePart[] {
  const {values, ignored} = linkParts(query, ["province"]);
  const raw = values.get("province");
  return [...ignored, ...(raw === undefined ? [] : readLink(`?province=${raw}`).ignored)];
}

export const provinceQuery = (id: string): string => `?province=${id}`;

/** Lets the links of the site's header and foot lead to the same province. */
export function followProvince(id: string): void {
  const links = ".site-header a, .site-footer a[data-simulates], .site-footer a[data-province]";
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) link.search = provinceQuery(id);
}

/** Lets their links to pages that simulate lead to the policy in hand. */
export function followPolicy(query: string): void {
  const links = ".site-header a[data-simulates], .site-footer a[data-simulates]";
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) link.search = query;
}
