// Growth of income and of consumption per head as published, the default of a path: what loaders/census/growth.ts finds, as the site has it.

export interface PublishedGrowth {
  /** Share a year: 0.05 for five percent, prices included. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Adcode of the province, or 100000 for the nation. */
  readonly region: number;
  readonly source: string;
  readonly quality: "official" | "relay" | "assumed" | "unknown";
}

export interface GrowthDefaults {
  readonly income: PublishedGrowth;
  readonly consumption: PublishedGrowth;
}
