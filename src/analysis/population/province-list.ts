// Which provinces there are, and which of them the site has at hand: data/provinces.json.

export interface ProvinceEntry {
  readonly id: string;
  /** Adcode. */
  readonly region: number;
  readonly name_zh: string;
  readonly name_en: string;
  /** Id of the policy in force there. */
  readonly policy: string;
  /** Id of a plan that a household may be held against besides; null where there is none. */
  readonly plan: string | null;
  /** Ids of all policies that can be simulated there. */
  readonly policies: readonly string[];
  /** What its files were made from, to ask for them by; null where they have not been built. */
  readonly version: string | null;
}

export interface ProvinceList {
  /** Id of the one that opens where the address names none. */
  readonly first: string;
  readonly provinces: readonly ProvinceEntry[];
}
