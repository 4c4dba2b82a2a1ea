import {describe, expect, it} from "vitest";
import {stateOf} from "../../../src/ui/elements/state.js";

describe("what a page has in hand", () => {
  it("changes only what is named", () => {
    const state = stateOf({mode: "sampling", place: 1});
    state.set({place: 2});
    expect(state.now()).toEqual({mode: "sampling", place: 2});
  });

  it("tells who listens, in the order of asking, which values are others than before", () => {
    const state = stateOf({mode: "sampling", place: 1});
    const told: string[] = [];
    state.listen((now, moved) => told.push(`first: ${now.place} ${moved("place")} ${moved("mode")}`));
    state.listen((_, moved) => told.push(`second: ${moved("mode", "place")}`));
    state.set({mode: "sampling", place: 2});
    state.set({place: 2});
    expect(told).toEqual(["first: 2 true false", "second: true", "first: 2 false false", "second: false"]);
  });

  it("has the new values while it tells", () => {
    const state = stateOf({asked: 1, answered: 0});
    state.listen(({asked}, moved) => {
      if (moved("asked")) state.set({answered: asked});
    });
    state.set({asked: 7});
    expect(state.now()).toEqual({asked: 7, answered: 7});
  });
});
