// Shapley values: the axioms that define them, and games with a known answer.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {shapleyValues} from "../../../src/analysis/budget/shapley.js";

/** Worths of every coalition of 1 to 6 players, nobody's being 0. */
const games = fc
  .integer({min: 1, max: 6})
  .chain(n => fc.array(fc.integer({min: -1e12, max: 1e12}), {minLength: 2 ** n, maxLength: 2 ** n}))
  .map(worth => [0, ...worth.slice(1)]);

/** The definition word by word: the mean over all orders of what each player adds. */
function byOrders(worth: readonly number[]): number[] {
  const n = Math.log2(worth.length);
  const orders = permutations(Array.from({length: n}, (_, i) => i));
  const sums = new Array<number>(n).fill(0);
  for (const order of orders) {
    let set = 0;
    for (const player of order) {
      sums[player] += worth[set | (1 << player)] - worth[set];
      set |= 1 << player;
    }
  }
  return sums.map(sum => sum / orders.length);
}

function permutations(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap(first => permutations(players.filter(p => p !== first)).map(rest => [first, ...rest]));
}

describe("Shapley values", () => {
  it("sum to the worth of all, to the last unit", () => {
    fc.assert(
      fc.property(games, worth => {
        expect(shapleyValues(worth).reduce((a, b) => a + b, 0)).toBe(worth.at(-1));
      })
    );
  });

  it("are the mean of what a player adds over all orders, within the rounding to whole units", () => {
    fc.assert(
      fc.property(games, worth => {
        const expected = byOrders(worth);
        shapleyValues(worth).forEach((value, i) => expect(Math.abs(value - expected[i])).toBeLessThan(1.01));
      })
    );
  });

  it("are 0 for a player who adds nothing anywhere", () => {
    fc.assert(
      fc.property(games, worth => {
        const withDummy = [...worth, ...worth]; // the new player is the highest bit
        expect(shapleyValues(withDummy).at(-1)).toBe(0);
      })
    );
  });

  it("are equal, but for one unit of rounding, for players who add the same everywhere", () => {
    fc.assert(
      fc.property(games, fc.integer({min: -1e9, max: 1e9}), (bySize, joint) => {
        // the worth depends on the size of the coalition alone: all players are alike
        const n = Math.log2(bySize.length);
        const worth = bySize.map(
          (_, set) => bySize[set.toString(2).replaceAll("0", "").length % bySize.length] + joint
        );
        worth[0] = 0;
        const values = shapleyValues(worth);
        expect(values).toHaveLength(n);
        expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(1);
      })
    );
  });

  it("of the glove game, one left glove and two right ones, are 4/6 and 1/6 each", () => {
    // coalitions by bits: 1 = left, 2 and 4 = right; a pair is worth 6
    expect(shapleyValues([0, 0, 0, 6, 0, 6, 0, 6])).toEqual([4, 1, 1]);
  });

  it("of the airport game share each stretch among those who need it", () => {
    // runways of 12, 18 and 30: 12/3, then 6/2 more, then 12 more (Littlechild and Owen 1973)
    const need = [12, 18, 30];
    const worth = Array.from({length: 8}, (_, set) =>
      Math.max(0, ...need.filter((_, player) => (set >> player) % 2 === 1))
    );
    expect(shapleyValues(worth)).toEqual([4, 7, 19]);
  });

  it("refuse what is no game", () => {
    expect(() => shapleyValues([0, 1, 2])).toThrow("invalid game: 3 coalitions");
    expect(() => shapleyValues(new Array<number>(512).fill(0))).toThrow("invalid game: 512 coalitions");
    expect(() => shapleyValues([0, 0.5])).toThrow("invalid worth: 0.5");
  });
});
