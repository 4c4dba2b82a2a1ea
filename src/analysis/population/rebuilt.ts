// A population built again with one assumption at an end of what evidence allows: what `doudi assumptions` writes and 数据 shows.

export interface RebuiltRow {
  readonly province: string;
  readonly households: number;
  readonly seed: number;
  /** Indicator of data/assumptions.csv. */
  readonly assumption: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly evidence_zh: string;
  readonly evidence_en: string;
  readonly end: "low" | "high";
  /** Whether `set_to` is the value, or what every place's own value was multiplied by. */
  readonly how: "value" | "times";
  readonly set_to: number;
  /** `exclusion`, `benefit_to_standard`, `dibao_entitled`, `cost`, or `cost_change:` and the id of a reform. */
  readonly figure: string;
  /** Of a reform its name, else empty. */
  readonly reform_zh: string;
  readonly reform_en: string;
  readonly base: number;
  readonly value: number;
}

/** How far a figure goes from its base over all assumptions, each moved alone. */
export interface Shift {
  readonly low: number;
  readonly high: number;
}

export const shiftOf = (rows: readonly RebuiltRow[], figure: string): Shift => {
  const moved = rows.filter(row => row.figure === figure).map(({base, value}) => value - base);
  return {low: Math.min(0, ...moved), high: Math.max(0, ...moved)};
};

/** One assumption with what its two ends make of every figure, those that move exclusion furthest first. */
export interface RebuiltPair {
  readonly assumption: string;
  readonly low: readonly RebuiltRow[];
  readonly high: readonly RebuiltRow[];
}

export function rebuiltPairs(rows: readonly RebuiltRow[]): RebuiltPair[] {
  const names = [...new Set(rows.map(({assumption}) => assumption))];
  const reach = (own: readonly RebuiltRow[]): number => {
    const {low, high} = shiftOf(own, "exclusion");
    return high - low;
  };
  return names
    .map(assumption => rows.filter(row => row.assumption === assumption))
    .sort((a, b) => reach(b) - reach(a))
    .map(own => ({
      assumption: own[0].assumption,
      low: own.filter(({end}) => end === "low"),
      high: own.filter(({end}) => end === "high")
    }));
}
