// The page of sources on the policies of the site.

import {FileAttachment} from "observablehq:stdlib";
import type {PolicyLibrary} from "./analysis/policy-library.js";
import type {Lang} from "./components/format.js";
import {sourcesPage as page} from "./components/sources/sources.js";

export async function sourcesPage(lang: Lang, otherLanguage: string): Promise<HTMLElement> {
  const library = (await FileAttachment("./data/policies-all.json").json()) as PolicyLibrary;
  return page({lang, library, first: "zhejiang-2025", otherLanguage});
}
