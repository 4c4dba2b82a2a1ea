// Residents of the census in a place, all of them or those of its towns or country.

import type {Figures} from "../../loaders/census/figures.js";
import {countiesOf} from "../../loaders/compare/county-items.js";

/** Of a nation, province or prefecture by its figures, of a county by the table of counties. Throws where neither has it. */
export function residentsOf(figures: Figures, region: number, area: "all" | "urban" | "rural"): number {
  const {all, urban} = figures.has(region, "residents") ? ofFigures(figures, region) : ofCounty(region);
  return area === "all" ? all : area === "urban" ? urban : all - urban;
}

const ofFigures = (figures: Figures, region: number) => ({
  all: figures.value(region, "residents"),
  urban: figures.value(region, "residents_urban")
});

function ofCounty(region: number) {
  const county = countiesOf(Math.floor(region / 10_000) * 10_000).find(each => each.county === region);
  if (county === undefined)
    throw new Error(`missing figure: residents of ${region} (add a row to data/census-2020-counties.csv)`);
  return {all: county.residents, urban: county.residentsUrban};
}
