import "../ui/document.js";
import {beforeEach, expect, it} from "vitest";
import type {ProvinceEntry, ProvinceList} from "../../src/analysis/population/province-list.js";
import {provinceInHand} from "../../src/host/province-in-hand.js";
import type {ProvinceInHand} from "../../src/host/province-in-hand.js";

const entry = (id: string, name_zh: string, name_en: string): ProvinceEntry => ({
  id,
  region: 0,
  name_zh,
  name_en,
  policy: `${id}-1`,
  plan: null,
  policies: [`${id}-1`],
  version: "1"
});
const list: ProvinceList = {
  first: "north",
  provinces: [entry("north", "北", "North"), entry("south", "南", "South"), entry("west", "西", "West")]
};

interface Asked {
  readonly come: () => void;
  readonly fail: (error: unknown) => void;
}

let asked: Map<string, Asked>;
let said: string[];
let hand: ProvinceInHand;
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** A page that is told by hand when a province has been read. */
beforeEach(() => {
  history.replaceState(null, "", "/?province=north");
  [asked, said] = [new Map(), []];
  const told = (who: string) => (error: unknown) => void said.push(`${who} tells ${String(error)}`);
  hand = provinceInHand<string>({
    lang: "en",
    list,
    read: ({id}) => new Promise((resolve, fail) => asked.set(id, {come: () => resolve(id), fail})),
    show: ({id}) => {
      said.push(`show ${id}`);
      return {
        read: (query, ignored) =>
          void said.push(`${id} reads ${query}${ignored.map(({text}) => ` without ${text}`).join("")}`),
        query: () => `?province=${id}&kept`,
        showError: told(id)
      };
    },
    drop: what => void said.push(`drop ${what}`),
    notices: {showError: told("page"), clear: () => undefined}
  });
});

const pick = (id: string): void => {
  const select = hand.chooser.querySelector("select")!;
  select.value = id;
  select.dispatchEvent(new window.Event("change"));
};

async function openNorth(): Promise<void> {
  const opened = hand.open();
  asked.get("north")!.come();
  await opened;
  said = [];
}

it("the province of the address is opened, and reads the link", async () => {
  const opened = hand.open();
  asked.get("north")!.come();
  await opened;
  expect(said).toEqual(["show north", "north reads ?province=north"]);
});

it("a province that is not there gives way to the first, which is told", async () => {
  history.replaceState(null, "", "/?province=nowhere");
  const opened = hand.open();
  asked.get("north")!.come();
  await opened;
  expect(said).toEqual(["show north", "north reads ?province=nowhere without nowhere"]);
});

it("a slower province never overtakes the one chosen after it, and is given back", async () => {
  await openNorth();
  pick("south");
  pick("west");
  asked.get("west")!.come();
  await settled();
  asked.get("south")!.come();
  await settled();
  expect(said).toEqual(["show west", "west reads ?province=west", "drop south"]);
  expect(location.search).toBe("?province=west");
});

it("the fault of a province that nobody waits for any more is not told", async () => {
  await openNorth();
  pick("south");
  pick("west");
  asked.get("south")!.fail(new Error("gone"));
  asked.get("west")!.come();
  await settled();
  expect(said).toEqual(["show west", "west reads ?province=west"]);
});

it("a province that cannot be had leaves the one before on the screen and in the list", async () => {
  await openNorth();
  pick("south");
  expect(hand.chooser.querySelector("select")!.value).toBe("south");
  asked.get("south")!.fail(new Error("gone"));
  await settled();
  expect(said).toEqual(["north tells Error: gone"]);
  expect(hand.chooser.querySelector("select")!.value).toBe("north");
  expect(location.search).toBe("?province=north");
});

it("gone back to and not to be had, the address says again what is on the screen", async () => {
  await openNorth();
  history.replaceState(null, "", "/?province=south");
  hand.follow("?province=south");
  asked.get("south")!.fail(new Error("gone"));
  await settled();
  expect(location.search).toBe("?province=north&kept");
});

it("before there is anything on the screen the page itself tells what went wrong", async () => {
  const opened = hand.open();
  asked.get("north")!.fail(new Error("gone"));
  await opened;
  expect(said).toEqual(["page tells Error: gone"]);
});
