// How well a figure that a population is compared with is known.

/** Unlike the values of a policy, a figure to compare with is always published or assumed, never unknown. */
export type ComparedQuality = "official" | "relay" | "assumed";
