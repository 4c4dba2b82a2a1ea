// What a path comes to, in words: reached or not, where it falls short, when it would be reached, what it leaves out.

import type {PathGap, StandardsPath} from "../../../analysis/standards/standards-path.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

/** Short falls named one by one; the others are in the table. */
const named = 4;

export interface PathFacts {
  readonly path: StandardsPath;
  /** Names of the prefectures by adcode. */
  readonly names: ReadonlyMap<number, string>;
  /** Parameters of the reform that are not of the standard: a path leaves them as they are. */
  readonly others: number;
  /** Calendar year of the standards in force. */
  readonly now: number;
}

/** One sentence a line; the first says whether the target is reached. */
export function pathWords({path, names, others, now}: PathFacts, lang: Lang): string[] {
  const {years, short, above, reached, reached_in} = path;
  const last = now + years.length - 1;
  const lines = reached
    ? [t(lang, isSame(path) ? "path_same" : "path_reached", {year: last})]
    : [
        t(lang, "path_short", {year: last, n: byPlace(short).length, places: placesOf(short, names, lang)}),
        reached_in === null ? t(lang, "path_never") : t(lang, "path_reached_in", {year: now + reached_in})
      ];
  if (above.length > 0) lines.push(t(lang, "path_above", {year: last, n: byPlace(above).length}));
  if (others > 0) lines.push(t(lang, "path_others", {n: others}));
  return lines;
}

/** Whether nothing moves: the target of today is what is in force. */
function isSame({years}: StandardsPath): boolean {
  const [{standards, target}] = years;
  return standards.every(({urban, rural}, i) => urban === target[i].urban && rural === target[i].rural);
}

interface PlaceGap extends Omit<PathGap, "registration"> {
  /** Null where town and country have one standard and one target. */
  readonly registration: PathGap["registration"] | null;
}

/** A gap that town and country share is told once. */
function byPlace(gaps: readonly PathGap[]): PlaceGap[] {
  const isTwin = (a: PathGap, b: PathGap): boolean =>
    a.region === b.region && a.registration !== b.registration && a.standard === b.standard && a.target === b.target;
  return gaps.flatMap((gap): PlaceGap[] => {
    const hasTwin = gaps.some(other => isTwin(gap, other));
    if (!hasTwin) return [gap];
    return gap.registration === "urban" ? [{...gap, registration: null}] : [];
  });
}

function placesOf(all: readonly PathGap[], names: ReadonlyMap<number, string>, lang: Lang): string {
  const gaps = byPlace(all);
  const furthest = [...gaps].sort((a, b) => a.standard / a.target - b.standard / b.target).slice(0, named);
  const texts = furthest.map(({region, registration, standard, target}) =>
    t(lang, "path_short_place", {
      name: names.get(region) ?? String(region),
      registration: registration === null ? "" : ` ${t(lang, registration)}`,
      standard: decimal(standard, 0),
      target: decimal(target, 0)
    })
  );
  const more = gaps.length > named ? ` ${t(lang, "path_more")}` : "";
  return texts.join(t(lang, "comma")) + more;
}
