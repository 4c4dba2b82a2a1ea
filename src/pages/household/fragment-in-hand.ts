// The fragment of the address that the page wrote last, so that it knows its own from one that was gone to.

import {fragmentOf} from "./household-link.js";
import type {HouseholdAddress} from "./household-link.js";

export interface FragmentInHand {
  /** Writes the household down in the address, in place of the one before; gives the fragment. */
  readonly write: (view: HouseholdAddress) => string;
  /** Whether the address is as the page wrote it. */
  readonly isOwn: () => boolean;
}

/** `query` names the province. */
export function fragmentInHand(query: string): FragmentInHand {
  let written = "";
  return {
    write: view => {
      written = fragmentOf(view);
      if (`${location.search}${location.hash}` !== query + written)
        history.replaceState(null, "", location.pathname + query + written);
      return written;
    },
    isOwn: () => location.hash === written
  };
}
