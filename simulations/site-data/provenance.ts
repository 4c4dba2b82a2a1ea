// What a population rests on: publications with how sure they are, and what had to be assumed.

import {from, op} from "arquero";
import type {Figures, PublishedFigure} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {AssumptionRow, SourceRow} from "../../src/analysis/population/validation.js";
import {assumptionNames} from "../runs/assumption-names.js";

const nation = 100000;

const within = ({region}: PublishedFigure, province: Province): boolean =>
  Math.floor(region / 10_000) === province.region / 10_000;

/** Assumed figures of a province: its own, and the nation's where it has none. */
export function assumptionRows(figures: Figures, province: Province): AssumptionRow[] {
  const names = assumptionNames();
  const assumed = figures.all.filter(({quality}) => quality === "assumed");
  const own = assumed.filter(figure => within(figure, province));
  const overridden = new Set(own.filter(({region}) => region === province.region).map(({indicator}) => indicator));
  const national = assumed.filter(({region, indicator}) => region === nation && !overridden.has(indicator));
  return [...own, ...national].map(({region, indicator, year, value, unit, note}) => {
    const name = names.get(indicator);
    return {
      region,
      indicator,
      year,
      value,
      unit,
      name_zh: name?.zh ?? indicator,
      name_en: name?.en ?? indicator,
      note_zh: name === undefined || name.note_zh === "" ? note : name.note_zh,
      note_en: note
    };
  });
}

/** A publication by the figures taken from it. */
interface Publication extends Omit<SourceRow, "years"> {
  readonly first: number;
  readonly last: number;
}

/** Publications that figures of the province or of the nation come from, those with most figures first. */
export function sourceRows(figures: Figures, province: Province): SourceRow[] {
  const used = figures.all.filter(
    figure => figure.quality !== "assumed" && (within(figure, province) || figure.region === nation)
  );
  const publications = from(used.map(({source, quality, year}) => ({source, quality, year})))
    .groupby("source", "quality")
    .rollup({figures: op.count(), first: op.min("year"), last: op.max("year")})
    .objects() as Publication[];
  return (
    publications
      .map(({source, quality, figures, first, last}) => {
        return {source, quality, figures, years: first === last ? `${first}` : `${first}–${last}`};
      })
      // not in the table: it compares texts by their codes, not as a reader does
      .sort((a, b) => b.figures - a.figures || a.source.localeCompare(b.source))
  );
}
