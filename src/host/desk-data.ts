// What every page that simulates gives its desk: the province on the screen, its policies, and the way to open its population.

import type {DeskData} from "../policy-desk/policy-in-hand.js";
import type {PagePlace} from "./page-place.js";
import type {PageContext} from "./simulation-host.js";

export const deskData = (
  {lang, tables, chooser, place, elsewhere, simulation}: PageContext<unknown>,
  {otherLanguage}: PagePlace
): DeskData => ({
  lang,
  otherLanguage,
  place,
  provinces: chooser,
  baseline: tables.baseline,
  policies: tables.policies,
  province: {province: tables.entry.id, elsewhere},
  load: simulation.load
});
