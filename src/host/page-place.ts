// Where a page stands in the site: what every page is given.

import type {Lang} from "../rules/schema/label.js";

export interface PagePlace {
  readonly lang: Lang;
  /** Address of the page in the other language, without the query. */
  readonly otherLanguage: string;
  /** Address of the workbench in this language, without the query. */
  readonly workbench: string;
}
