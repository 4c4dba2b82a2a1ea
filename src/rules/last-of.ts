// The end of a list, as `at(-1)` of later browsers gives it.

/** Undefined of an empty one. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
