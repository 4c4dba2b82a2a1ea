// In which county a household lives: drawn within its prefecture and registration in proportion to the residents of the
// counties' family households. Nothing else of the counties is used, so that what else the census says of them tests the
// population.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {eachHousehold} from "./draft.js";
import type {Draft} from "./draft.js";
import {dataFolder} from "../census/figures.js";

const file = "census-2020-counties.csv";

/** Counties of one prefecture, and the residents of family households in their towns and in their country. */
interface Counties {
  readonly codes: readonly number[];
  readonly residents: readonly [urban: Float64Array, rural: Float64Array];
}

/** Fills `county`; a prefecture of which no county is known keeps 0, one that is a county itself takes its own code. */
export function drawCounties(draft: Draft): void {
  const {households, province, prefecture} = draft;
  const counties = province.prefectures.map(({region}) => countiesOf(draft, region));
  eachHousehold(draft, "county", (i, stream) => {
    const {codes, residents} = counties[prefecture[i]];
    const drawn = stream.pick(residents[households.registration[i] - 1]);
    households.county[i] = codes.length === 0 ? ownCode(households.region[i]) : codes[drawn];
  });
}

/** Cities under a province, such as 仙桃 429004, are counties of no prefecture. */
const ownCode = (region: number): number => (region % 100 === 0 ? 0 : region);

function countiesOf({figures, province}: Draft, region: number): Counties {
  const collectiveUrban = figures.value(province.region, "collective_urban_share");
  const rows = table.filter(({prefecture}) => prefecture === region);
  const urban = rows.map(({residents, urban, family}) => Math.max(0, urban - collectiveUrban * (residents - family)));
  return {
    codes: rows.map(({county}) => county),
    residents: [Float64Array.from(urban), Float64Array.from(rows, ({family}, c) => Math.max(0, family - urban[c]))]
  };
}

const table = csvParse(readFileSync(join(dataFolder, file), "utf8"), (row, line) => {
  const whole = (name: string) => {
    const text = row[name] ?? "";
    if (!/^\d+$/.test(text))
      throw new Error(`not a whole number: "${text}" (${file} line ${line + 2}, column ${name})`);
    return Number(text);
  };
  return {
    prefecture: whole("prefecture"),
    county: whole("county"),
    residents: whole("residents"),
    urban: whole("residents_urban"),
    family: whole("family_household_residents")
  };
});
