import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {changesOf} from "../../src/policy-desk/changes-of.js";
import {linkOf, readLink} from "../../src/policy-desk/link.js";
import {policySchema} from "../../src/rules/policy.js";
import type {Policy} from "../../src/rules/policy.js";
import type {Node} from "../../src/rules/schema/node.js";
import {ids, policyOf} from "../policies/shipped.js";

/** Another value of every parameter, as long as it can be: lists full, numbers with six digits behind the point. */
function moveAll(node: Node, value: unknown): unknown {
  if (node.kind === "number") {
    const x = node.min + (Math.min(node.max, 1e6) - node.min) * 0.123457;
    return node.integer === true ? Math.round(x) : Number(x.toFixed(6));
  }
  if (node.kind === "flag") return value !== true;
  if (node.kind === "choice") return Object.keys(node.values).find(name => name !== value) ?? value;
  if (node.kind === "some") return Object.keys(node.values).map(name => (node.numeric ? Number(name) : name));
  if (node.kind === "list") return Array.from({length: node.maxLength}, () => moveAll(node.item, null));
  const own = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (node.kind === "group")
    return Object.fromEntries(Object.entries(node.nodes).map(([name, child]) => [name, moveAll(child, own[name])]));
  if (node.kind === "table")
    return Object.fromEntries(Object.keys(own).map(name => [name, moveAll(node.item, own[name])]));
  return value;
}

describe("linkOf", () => {
  it("is readable, and the same for the same policy", () => {
    const query = linkOf("zhejiang-2025", {"edge.multiple": 1.8, "addon.severe": 0.3});
    expect(query).toBe("?reform=zhejiang-2025&set=addon.severe:0.3;edge.multiple:1.8");
    expect(linkOf("zhejiang-2025", {"addon.severe": 0.3, "edge.multiple": 1.8})).toBe(query);
  });
  it("begins with the province", () => {
    expect(linkOf("hubei-2024", {}, "hubei-2024", "hubei")).toBe("?province=hubei");
    expect(linkOf("hubei-2024", {"edge.multiple": 1.8}, "hubei-2024", "hubei")).toBe(
      "?province=hubei&reform=hubei-2024&set=edge.multiple:1.8"
    );
  });
  it("is empty for the baseline itself", () => {
    expect(linkOf("zhejiang-2025", {}, "zhejiang-2025")).toBe("");
    expect(linkOf("zhejiang-one-tier", {}, "zhejiang-2025")).toBe("?reform=zhejiang-one-tier");
  });
});

describe("readLink", () => {
  it("reads back whatever was written", () => {
    const path = fc.constantFrom(
      "edge.multiple",
      "standard.tiers",
      "rigid.items",
      "exit.shape",
      "assets.edge.vehicle_value_cap",
      "standard.region_tier.330100"
    );
    fc.assert(
      fc.property(fc.dictionary(path, fc.jsonValue()), changes => {
        const expected = JSON.parse(JSON.stringify(changes)) as unknown;
        // names that JavaScript keeps for itself are refused
        if (/"(__proto__|constructor|prototype)":/.test(JSON.stringify(changes))) return;
        const read = readLink(linkOf("zhejiang-2025", changes, "", "zhejiang"));
        expect(read).toEqual({province: "zhejiang", reform: "zhejiang-2025", changes: expected, ignored: []});
      })
    );
  });
  it("reads what a page writes, with every parameter of a province's policy moved", () => {
    for (const id of ids) {
      const policy = policyOf(id);
      const moved = Object.fromEntries(
        Object.entries(policySchema.nodes).map(([name, node]) => [name, moveAll(node, policy[name as keyof Policy])])
      ) as unknown as Policy;
      const changes = changesOf(policy, moved);
      const query = linkOf(id, changes, "", "zhejiang");
      expect(readLink(query)).toEqual({province: "zhejiang", reform: id, changes, ignored: []});
      expect(linkOf(id, readLink(query).changes, "", "zhejiang")).toBe(query);
      expect(query.length).toBeLessThan(16_000); // what is read
    }
  });
  it.each([
    ["?foo=1&reform=zhejiang-2025", "foo=1", "unknown_part"],
    ["?province", "province=", "bad_province"],
    ["?reform=", "reform=", "bad_id"],
    ["?Reform=zhejiang-2025", "Reform=zhejiang-2025", "unknown_part"],
    ["?reform=zhejiang-2025&reform=hubei-2024", "reform=hubei-2024", "part_twice"],
    ["?set=edge.multiple:1.8&set=edge.multiple:2", "set=edge.multiple:2", "part_twice"],
    ["?province%3Dhubei%26reform%3Dhubei-2024", "province=hubei&reform=hubei-2024", "unknown_part"],
    ["?province%253Dhubei", "province%3Dhubei", "over_escaped"],
    ["?reform=zhejiang%252D2025", "zhejiang%2D2025", "over_escaped"],
    ["?set=edge.multiple%253A1.8", "edge.multiple%3A1.8", "over_escaped"],
    ["?set=edge.multiple:1%252E8", "edge.multiple:1%2E8", "over_escaped"],
    ["?set=edge.multiple:%2525", "edge.multiple:%25", "over_escaped"],
    ["?set=edge.multiple:%E0%A4%A", "edge.multiple:%E0%A4%A", "bad_escape"],
    ["?%zz=1", "%zz=1", "bad_escape"],
    ["?reform=%", "%", "bad_escape"]
  ] as const)("tells what it cannot read, whatever its form: %s", (query, text, reason) => {
    expect(readLink(query).ignored).toEqual([{text, reason}]);
  });
  it("undoes one escaping of a name and of a value", () => {
    expect(readLink("?%72eform=zhejiang%2D2025&set=edge.multiple%3A1%2E8")).toMatchObject({
      reform: "zhejiang-2025",
      changes: {"edge.multiple": 1.8},
      ignored: []
    });
  });
  it("leaves to the page the parts that are the page's own", () => {
    expect(readLink("?month=3&reform=zhejiang-2025", ["month"]).ignored).toEqual([]);
    expect(readLink("?month=3&month=4", ["month"]).ignored).toEqual([{text: "month=4", reason: "part_twice"}]);
  });
  it("never throws, whatever stands in the address", () => {
    fc.assert(fc.property(fc.string({unit: "binary", maxLength: 300}), text => void readLink(text)));
    fc.assert(
      fc.property(fc.string({maxLength: 300}), text => void readLink(`?province=${text}&reform=${text}&set=${text}`))
    );
    expect(() => readLink("?set=edge.multiple:%E0%A4%A")).not.toThrow();
  });
  it("leaves out what it cannot read, says why, and keeps the rest", () => {
    const read = readLink("?reform=zhejiang-2025&set=edge.multiple:1.8;nonsense;X:1;edge.multiple:3;rigid.ratio:{");
    expect(read.changes).toEqual({"edge.multiple": 1.8});
    expect(read.ignored.map(({reason}) => reason)).toEqual(["bad_path", "bad_path", "twice", "bad_value"]);
  });
  it("takes a bare word for a text, as people type it", () => {
    expect(readLink("?set=standard.unify:province;single.severe:false").changes).toEqual({
      "standard.unify": "province",
      "single.severe": false
    });
  });
  it("does not let a path reach into the prototype of an object", () => {
    const read = readLink(
      "?set=a.__proto__.polluted:1;constructor.prototype.x:1;edge.multiple:%7B%22__proto__%22:%7B%22x%22:1%7D%7D"
    );
    expect(read.changes).toEqual({});
    expect(read.ignored.map(({reason}) => reason)).toEqual(["bad_path", "bad_path", "bad_value"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  it("refuses a value that gives a key twice", () => {
    const {changes, ignored} = readLink('?set=inkind.premium:{"2":100,"2":400};edge.multiple:1.5');
    expect(changes).toEqual({"edge.multiple": 1.5});
    expect(ignored).toEqual([{text: 'inkind.premium:{"2":100,"2":400}', reason: "bad_value"}]);
  });
  it("refuses a query, a value or a number of changes beyond reason", () => {
    expect(readLink(`?set=${"a".repeat(20_000)}`).ignored[0]?.reason).toBe("too_long");
    expect(readLink(`?set=edge.multiple:"${"a".repeat(5_000)}"`).ignored[0]?.reason).toBe("too_long");
    const many = Array.from({length: 450}, (_, i) => `a.b${i}:1`).join(";");
    expect(Object.keys(readLink(`?set=${many}`).changes)).toHaveLength(400);
    expect(readLink(`?set=${many}`).ignored[0]?.reason).toBe("too_many");
  });
  it("takes no province that is no id", () => {
    expect(readLink("?province=hubei").province).toBe("hubei");
    expect(readLink("?province=../secret")).toMatchObject({
      province: null,
      ignored: [{text: "../secret", reason: "bad_province"}]
    });
  });
  it("shows what it left out cut short", () => {
    expect(readLink(`?reform=${"X".repeat(300)}`).ignored[0].text.length).toBeLessThanOrEqual(60);
  });
});
