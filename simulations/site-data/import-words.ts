// What a page suggests mappings from and knows places by: data/import.json of the site.

import {readFigures} from "../../loaders/census/figures.js";
import {publishedGrowth} from "../../loaders/census/growth.js";
import {provinces} from "../../loaders/census/provinces.js";
import type {GrowthDefaults} from "../../src/analysis/budget/published-growth.js";
import type {Place} from "../../src/analysis/population/place.js";
import type {ImportWords} from "../../src/store/browser/register/protocol.js";
import {readPlaces} from "../runs/files.js";
import {readSynonyms} from "../runs/import-synonyms.js";
import {knownPlaces, provinceNames} from "../runs/known-places.js";
import {standardsKnown} from "../runs/register-policy.js";

/** With what pages need of places besides: their tiles and published populations, and the growth of a province by its adcode. */
interface Besides {
  readonly tiles: readonly Place[];
  readonly growth: Readonly<Record<string, GrowthDefaults>>;
}

export function importWords(): ImportWords & Besides {
  const {headings, codes} = readSynonyms();
  const figures = readFigures();
  return {
    headings: [...headings],
    codes: [...codes].map(([column, texts]) => [column, [...texts]]),
    places: knownPlaces(),
    provinces: provinceNames(),
    standards: standardsKnown(undefined),
    tiles: readPlaces(),
    growth: Object.fromEntries(
      provinces.map(({region}) => [
        region,
        {
          income: publishedGrowth(figures, region, "income"),
          consumption: publishedGrowth(figures, region, "consumption")
        }
      ])
    )
  };
}
