// Whether a population stands for more people than there are: coverage, a share of those there are, could then exceed 100%.

import type {Population} from "../../engine/columns/population.js";
import type {Label} from "../../rules/schema/label.js";
import type {Place} from "./place.js";

/**
 * Published populations are up to ten years old and count residents or registrations; a fifth above the larger of the two is more
 * than a prefecture grows in that time, and far below what weights in a wrong unit come to.
 */
const slack = 1.2;

/** The prefecture that is most overfull, in words, and what to do; null where none is. Prefectures that are not listed are passed over. */
export function overfull({regions, places, households, facts}: Population, listed: readonly Place[]): Label | null {
  const persons = new Float64Array(regions.length);
  for (let i = 0; i < places.length; ++i) persons[places[i] >> 1] += households.weight[i] * facts.members[i];
  const found = regions.flatMap((region, i) => {
    const place = listed.find(each => each.region === region);
    if (place === undefined) return [];
    const most = Math.max(place.registered, place.resident);
    return persons[i] > slack * most ? [{place, persons: Math.round(persons[i]), most}] : [];
  });
  if (found.length === 0) return null;
  const [{place, persons: count, most}] = found.sort((a, b) => b.persons / b.most - a.persons / a.most);
  return {
    en: `more people than there are: households of ${place.region} ${place.name_en} stand for ${count} members, published are ${place.resident} residents and ${place.registered} registered (data/denominators.csv), at most ${slack} times ${most} fit; ${found.length} such prefectures (the column weight is the number of households that a row stands for: divide it, or correct the published figure)`,
    zh: `代表的人比实有的人多：${place.region} ${place.name_zh}各户代表 ${count} 名成员，公布的常住人口为 ${place.resident}、户籍人口为 ${place.registered}（data/denominators.csv），至多容许 ${most} 的 ${slack} 倍；这样的设区市有 ${found.length} 个（权数 weight 是一行所代表的户数：请调小权数，或更正公布数）`
  };
}
