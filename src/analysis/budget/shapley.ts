// Shapley values, exact. L. S. Shapley, A value for n-person games (1953): the average of what a player adds, over all orders in
// which players may come. Worths are whole multiples of a quantum, so that sums of shares can be whole too.

/** Most players for whom every coalition is run: 2 ** 8 runs. */
export const maxPlayers = 8;

/**
 * Shares of the worth of all players together. `worth` has 2 ** n entries, indexed by the set of players as bits, in whole numbers
 * (entry 0 is that of nobody). The shares are whole numbers too and sum to worth[all] - worth[0] exactly: what rounding leaves over
 * goes, one each, to those who lost most by it (the first ones where that is equal). Throws on a number of entries that is no power
 * of 2, on more than 8 players and on worths that are not safe whole numbers.
 */
export function shapleyValues(worth: readonly number[]): number[] {
  const n = Math.log2(worth.length);
  if (!Number.isInteger(n) || n > maxPlayers)
    throw new Error(`invalid game: ${worth.length} coalitions (2 ** n, for at most ${maxPlayers} players)`);
  const wrong = worth.find(value => !Number.isSafeInteger(value));
  if (wrong !== undefined) throw new Error(`invalid worth: ${wrong} (whole numbers below 2 ** 53)`);
  const factorials = factorialsTo(n);
  const numerators = Array.from({length: n}, (_, player) => shareOf(player, worth, n, factorials));
  return wholeShares(numerators, factorials[n]);
}

function factorialsTo(n: number): bigint[] {
  const factorials = [1n];
  for (let i = 1; i <= n; ++i) factorials.push(factorials[i - 1] * BigInt(i));
  return factorials;
}

/** n! times the share of a player. */
function shareOf(player: number, worth: readonly number[], n: number, factorials: readonly bigint[]): bigint {
  const own = 1 << player;
  let sum = 0n;
  for (let set = 0; set < worth.length; ++set) {
    if ((set & own) !== 0) continue;
    const size = bitsOf(set);
    sum += factorials[size] * factorials[n - size - 1] * BigInt(worth[set | own] - worth[set]);
  }
  return sum;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Whole numbers near numerator / denominator that sum to the sum of the fractions, which is whole. */
function wholeShares(numerators: readonly bigint[], denominator: bigint): number[] {
  const floors = numerators.map(x => (x - modulo(x, denominator)) / denominator);
  const lost = numerators.map(x => modulo(x, denominator));
  const over = Number(lost.reduce((a, b) => a + b, 0n) / denominator);
  const order = [...lost.keys()].sort((a, b) => (lost[a] === lost[b] ? a - b : lost[a] > lost[b] ? -1 : 1));
  const raised = new Set(order.slice(0, over));
  return floors.map((floor, i) => Number(floor) + (raised.has(i) ? 1 : 0));
}

const modulo = (x: bigint, by: bigint): bigint => ((x % by) + by) % by;
