// Policy files at the door: what is inherited, what is refused, and how the refusal reads.

import {describe, expect, it} from "vitest";
import {resolvePolicy} from "../../../src/rules/schema/resolve.js";
import {files} from "../policies.js";

const messageOf = (id: string, own: Record<string, unknown>): string => {
  try {
    resolvePolicy(id, {...files, ...own});
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "accepted";
};
const name = {zh: "草案", en: "Draft"};
const child = (extra: object) => ({draft: {id: "draft", name, extends: "zhejiang-2025", ...extra}});

describe("a policy file", () => {
  it("inherits what it does not mention and replaces what it does", () => {
    const {policy} = resolvePolicy("draft", {
      ...files,
      ...child({edge: {multiple: {value: 1.5, source: "湖北", quality: "relay"}}})
    });
    expect(policy.edge).toEqual({...resolvePolicy("zhejiang-2025", files).policy.edge, multiple: 1.5});
    expect(policy.standard.listed["330100"]).toEqual({urban: 1301, rural: 1301});
  });

  it("keeps the source and quality of every leaf it sets, and of those it inherits", () => {
    const {provenance} = resolvePolicy("draft", {
      ...files,
      ...child({edge: {multiple: {value: 1.5, source: "湖北", quality: "relay"}}})
    });
    expect(provenance.get("edge.multiple")).toEqual({policy: "draft", source: "湖北", quality: "relay"});
    expect(provenance.get("standard.listed.330100")?.policy).toBe("zhejiang-2025");
  });

  it.each([
    [{standrad: {}}, "draft: unknown key: standrad (nearest: standard)"],
    [{rigid: {itms: []}}, "draft: unknown key: rigid.itms (nearest: rigid.items)"],
    [{edge: {multiple: "two"}}, 'draft: invalid value: edge.multiple = "two" (allowed: 0 .. 20 倍)'],
    [{take_up: {edge: 1.7}}, "draft: invalid value: take_up.edge = 1.7 (allowed: 0 .. 1 比例)"],
    [{single: {mode: "half"}}, 'draft: invalid value: single.mode = "half" (allowed: full, share, gap)'],
    [{minimum_wage: {hangzhou: 2490}}, "draft: unknown key: minimum_wage.hangzhou (known: 330100, default)"],
    [
      {edge: {multiple: {value: 2, sauce: "S1"}}},
      "draft: unknown key: edge.multiple.sauce (known: value, source, quality, note)"
    ],
    [
      {edge: {multiple: {value: 2, quality: "certain"}}},
      'draft: invalid value: edge.multiple.quality = "certain" (allowed: official, relay, assumed, unknown)'
    ],
    [{financing: {default: {central: 0.5}}}, "draft: invalid value: financing.default sums to"],
    [{effective: "2027-13-45"}, 'effective = "2027-13-45" (allowed: a day that exists, as 2026-07-01)'],
    [{effective: "2027-02-29"}, 'effective = "2027-02-29" (allowed: a day that exists'],
    [{effective: "2027-04-31"}, 'effective = "2027-04-31" (allowed: a day that exists'],
    [{effective: "2027-00-10"}, 'effective = "2027-00-10" (allowed: a day that exists'],
    [{name: {zh: " ", en: "x"}}, 'name.zh = " " (allowed: a text'],
    [{dibao: {method: "bands", bands: []}}, "missing key: dibao.bands.0 (dibao.method is bands"],
    [
      {
        dibao: {
          bands: [
            {below: 1, pay: 0.2},
            {below: 0.5, pay: 0.9}
          ]
        }
      },
      "invalid value: dibao.bands.1.below = 0.5 (allowed: above 1, that of the entry before)"
    ],
    [
      {
        dibao: {
          bands: [
            {below: 1, pay: 0.2},
            {below: 1, pay: 0.9}
          ]
        }
      },
      "dibao.bands.1.below = 1 (allowed: above 1"
    ],
    [
      {
        addon: {
          elder: [
            {age: 80, share: 0.2},
            {age: 80, share: 0.5}
          ]
        }
      },
      "addon.elder.1.age = 80 (allowed: above 80"
    ],
    [
      {financing: {mode: "fixed_central"}},
      "invalid value: financing.fixed_central = null (financing.mode is fixed_central"
    ],
    [
      {standard: {basis: "amounts", amounts: {"330110": {urban: 2000, rural: 2000}}}},
      "unknown region: standard.amounts.330110 (no prefecture: rules are read by prefecture, as 330100)"
    ],
    [{minimum_wage: {"420100": 2000}}, "unknown region: minimum_wage.420100 (outside 330000, province of the policy)"],
    [{minimum_wage: 2490}, "invalid value: minimum_wage = 2490 (allowed: a table)"],
    [{addon: {elder: 70}}, "invalid value: addon.elder = 70 (allowed: a list of at most"],
    [{single: {severe: 1}}, "invalid value: single.severe = 1 (allowed: true or false)"],
    [{rigid: {items: ["food"]}}, 'invalid value: rigid.items = ["food"] (allowed: a list out of medical, education'],
    [
      {standard: {amounts: {hangzhou: {urban: 2000, rural: 2000}}}},
      "unknown key: standard.amounts.hangzhou (six digits of a place)"
    ],
    [{effective: "2100-02-29"}, 'effective = "2100-02-29" (allowed: a day that exists'],
    [{edge: {multiple: {value: 2, note: 5}}}, "invalid value: edge.multiple.note = 5 (allowed: a text)"],
    [{standard: {region_tier: {"330100": 12}}}, "invalid value: standard.region_tier.330100 = 12 ("],
    [
      {income: {imputed: {brackets: [{labour: 2, sex: 0, from: 60, to: 60, of_wage: 1, of_standard: 0}]}}},
      "invalid value: income.imputed.brackets.0.from = 60 (allowed: below 60, its to)"
    ],
    [
      {
        allowances: [
          {id: "a", name: {zh: "甲", en: "a"}, per: "person", amount_year: 5, statuses: [2]},
          {id: "a", name: {zh: "乙", en: "b"}, per: "person", amount_year: 6, statuses: [2]}
        ]
      },
      'taken id: allowances.1.id = "a" (allowances.0 has it; give each its own)'
    ]
  ])("is refused for %j, naming file, key and what is allowed", (extra, message) => {
    expect(messageOf("draft", child(extra))).toContain(message);
  });

  it("may have a leap day, a county that answers to its province, and brackets that rise", () => {
    const own = {
      effective: "2028-02-29",
      addon: {
        elder: [
          {age: 70, share: 0.1},
          {age: 80, share: 0.2}
        ]
      }
    };
    expect(messageOf("draft", child(own))).toBe("accepted");
    const counties = {rigid: {income_line: {"429004": 30_000}}};
    expect(messageOf("draft", {draft: {id: "draft", name, extends: "hubei-2024", ...counties}})).toBe("accepted");
  });

  it("has one origin for a group that is set whole, whatever was said of its parts before", () => {
    const {policy, provenance} = resolvePolicy("draft", {
      ...files,
      ...child({edge: {value: {multiple: 1.5}, source: "省里发的", quality: "official"}})
    });
    expect(policy.edge).toEqual({...resolvePolicy("zhejiang-2025", files).policy.edge, multiple: 1.5});
    expect(provenance.get("edge")).toEqual({policy: "draft", source: "省里发的", quality: "official"});
    expect(resolvePolicy("zhejiang-2025", files).provenance.has("edge.multiple")).toBe(true);
    expect(provenance.has("edge.multiple")).toBe(false);
  });

  it("is refused where it is no object, or extends what has no name", () => {
    expect(messageOf("draft", {draft: 5})).toBe("draft: invalid policy: not a JSON object");
    for (const parent of ["", 5])
      expect(messageOf("draft", child({extends: parent}))).toBe(
        `draft: invalid value: extends = ${JSON.stringify(parent)} (allowed: the id of a policy)`
      );
  });

  it("is refused without an id or a name of its own: its results would be called those of another", () => {
    expect(messageOf("draft", {draft: {extends: "zhejiang-2025", name}})).toContain("draft: missing key: id (");
    expect(messageOf("draft", {draft: {extends: "zhejiang-2025", id: "x"}})).toContain("draft: missing key: name (");
  });

  it("is refused when it extends what does not exist, with the nearest that does", () => {
    expect(messageOf("draft", {draft: {extends: "zhejiang-20255"}})).toContain(
      "draft: unknown policy: zhejiang-20255 (nearest: zhejiang-2025"
    );
  });

  it("is refused when it extends itself by way of another", () => {
    expect(messageOf("a", {a: {extends: "b"}, b: {extends: "a"}})).toContain("cycle in extends: a -> b -> a");
  });

  it("is refused when a key is missing all the way up", () => {
    expect(messageOf("lone", {lone: {id: "lone"}})).toContain("lone: missing key: edge (edge)");
  });

  it("does not mistake names of JavaScript for keys", () => {
    expect(
      messageOf("draft", {
        draft: JSON.parse('{"extends":"zhejiang-2025","__proto__":{"x":1},"constructor":1}') as unknown
      })
    ).toBe(
      "draft: forbidden key: __proto__ (a name of JavaScript: remove it)\ndraft: forbidden key: constructor (a name of JavaScript: remove it)"
    );
    const paid = JSON.parse(
      '{"extends":"zhejiang-2025","inkind":{"medical":{"__proto__":{"0":{"ratio":1,"deductible":0,"cap":null}}}}}'
    ) as unknown;
    expect(messageOf("draft", {draft: paid})).toBe(
      "draft: forbidden key: inkind.medical.__proto__ (a name of JavaScript: remove it)"
    );
    const wrapped = JSON.parse('{"extends":"zhejiang-2025","edge":{"multiple":{"value":2,"prototype":1}}}') as unknown;
    expect(messageOf("draft", {draft: wrapped})).toContain("forbidden key: edge.multiple.prototype");
    expect(messageOf("constructor", {})).toContain("unknown policy: constructor");
  });
});

describe("the policies that ship", () => {
  it("all resolve, and every leaf they set has a source and a quality", () => {
    const plain = /^(id|name(\..*)?|effective|province|denominator)$/;
    for (const id of Object.keys(files).filter(id => id !== "golden")) {
      const {provenance} = resolvePolicy(id, files);
      const bare = [...provenance]
        .filter(([key, {source, quality}]) => !plain.test(key) && (!source || !quality))
        .map(([key]) => key);
      expect(bare, id).toEqual([]);
    }
  });
});
