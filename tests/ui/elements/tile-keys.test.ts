import {describe, expect, it} from "vitest";
import {neighbour} from "../../../src/ui/elements/tile-keys.js";

//   0 1
// 2   3
const places = [
  {col: 1, row: 0},
  {col: 2, row: 0},
  {col: 0, row: 1},
  {col: 2, row: 1}
];

describe("arrow keys among tiles", () => {
  it("go to the nearest tile ahead, over a gap where there is one", () => {
    expect(neighbour(places, 0, [1, 0])).toBe(1);
    expect(neighbour(places, 1, [0, 1])).toBe(3);
    expect(neighbour(places, 2, [1, 0])).toBe(3);
    expect(neighbour(places, 2, [0, -1])).toBe(0);
  });
  it("stay where nothing lies ahead", () => {
    expect(neighbour(places, 1, [1, 0])).toBe(1);
    expect(neighbour(places, 3, [0, 1])).toBe(3);
  });
});
