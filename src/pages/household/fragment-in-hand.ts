// The fragment of the address that the page wrote last, so that it knows its own from one that was gone to. A link that was not
// understood in full stays as it is until something is changed.

import type {Lang} from "../../rules/schema/label.js";
import type {BarState} from "./bar.js";
import {fragmentLimit, fragmentOf, fragmentWithin} from "./household-link.js";
import type {HouseholdAddress} from "./household-link.js";
import {t} from "./words.js";

export interface FragmentInHand {
  /** Writes the household down in the address where the address is the page's to write; gives what the bar shows of it. */
  readonly write: (view: HouseholdAddress, mayWrite: boolean) => BarState;
  /** Whether the address is as the page left it. */
  readonly isOwn: () => boolean;
}

/** `province` is the query that names the province. */
export function fragmentInHand(province: string, lang: Lang): FragmentInHand {
  let written = "";
  return {
    write: (view, mayWrite) => {
      const whole = fragmentOf(view);
      const isFull = whole.length > fragmentLimit;
      written = mayWrite ? fragmentWithin(view) : location.hash;
      const query = mayWrite ? province : location.search;
      if (`${location.search}${location.hash}` !== query + written)
        history.replaceState(null, "", location.pathname + query + written);
      const refused = isFull ? t(lang, "link_full", {n: whole.length, most: fragmentLimit}) : null;
      return {address: query + written, refused};
    },
    isOwn: () => location.hash === written
  };
}
