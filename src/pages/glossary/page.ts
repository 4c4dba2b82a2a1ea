// The page of the glossary: the province in hand goes along to the pages that its head leads to.

import {followProvince, provinceInLink, provinceQuery} from "../../policy-desk/province-link.js";
import type {PagePlace} from "../../host/page-place.js";
import {readProvinces} from "../../host/province-files.js";
import {goToAnchor} from "../../ui/elements/go-to-anchor.js";
import {glossaryView} from "./view.js";

export async function page({lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const {id} = provinceInLink(location.search, await readProvinces()).entry;
  followProvince(id);
  goToAnchor();
  return glossaryView({lang, otherLanguage: otherLanguage + provinceQuery(id)});
}
