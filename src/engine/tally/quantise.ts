// What makes sums exact (docs/decisions/002): adding and taking away 1.5 * 2^(52 + e) rounds to the nearest multiple of 2^e.

const fine = 1.5 * 2 ** 42; // multiples of 1/1024, exact sums up to 8.8e12
/** For products of persons: multiples of 1/16, exact sums up to 5.6e14. */
export const peopleQuantum = 1.5 * 2 ** 48;
/** For squares of yuan and products with them: multiples of 1024, exact sums up to 9.2e18. */
export const moneyQuantum = 1.5 * 2 ** 62;

/** Persons, households and yuan. */
export const quantise = (x: number): number => x + fine - fine;
