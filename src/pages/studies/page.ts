// The page 研究: the list of studies.

import type {PagePlace} from "../../host/page-place.js";
import {readProvinces} from "../../host/province-files.js";
import {studiesList} from "./studies-list.js";
import {studyTitles} from "./study-titles.js";

export async function page({lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const [titles, {provinces}] = await Promise.all([studyTitles(), readProvinces()]);
  return studiesList({lang, otherLanguage, titles, provinces});
}
