// Faults put into a good input: anywhere in its text, its bytes, or at one place of its JSON.

import fc from "fast-check";

/** What has broken readers before: ends of numbers, signs of JSON, names of JavaScript, marks of encodings, too much of something. */
const tokens = [
  ...[
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "//",
    "null",
    "true",
    "-",
    "0",
    "-0",
    "1e999",
    "-1e400",
    "5e-324",
    "NaN"
  ],
  ...[
    "9007199254740993",
    "0x10",
    "1_000",
    "１２",
    "万",
    "兜底",
    "\ufeff",
    "\u0000",
    "\ud800",
    "\u2028",
    "\r\n",
    "\\u0000"
  ],
  ...['"__proto__":1,', '"constructor":{},', '"id":"a","id":"b",', "[".repeat(300), '{"a":'.repeat(300)]
];

interface TextEdit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.nat({max: 2 ** 20}),
  cut: fc.oneof({weight: 4, arbitrary: fc.nat({max: 12})}, {weight: 1, arbitrary: fc.nat({max: 2 ** 20})}),
  put: fc.oneof(fc.constantFrom("", ...tokens), fc.string({unit: "binary", maxLength: 4}))
});

/** A text with some pieces cut out and others put in. */
export const editedText = (base: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(base, fc.array(textEdit, {minLength: 1, maxLength: 4})).map(([text, edits]) =>
    edits.reduce((done, {at, cut, put}) => {
      const from = at % (done.length + 1);
      return done.slice(0, from) + put + done.slice(from + cut);
    }, text)
  );

/** A text whose first number from some place on lies in lists within lists. */
export const nestedText = (base: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(base, fc.nat({max: 2 ** 20}), fc.integer({min: 50, max: 20_000})).map(([text, at, depth]) => {
    const from = at % (text.length + 1);
    const nested = text.slice(from).replace(/\d+/, number => "[".repeat(depth) + number + "]".repeat(depth));
    return text.slice(0, from) + nested;
  });

const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    -1,
    1,
    0.5,
    2,
    12,
    255,
    256,
    1e308,
    5e-324,
    0.1 + 0.2,
    2 ** 31,
    2 ** 53
  ),
  fc.constantFrom<unknown>("", "none", "330100", "2026-02-30", "zhejiang-2025", "__proto__", [], {}, [null], [[]], {
    value: 1
  }),
  fc.double({min: -2, max: 2, noNaN: true}),
  fc.integer({min: -10, max: 200_000}),
  fc.jsonValue({maxDepth: 3})
);
const names = fc.constantFrom(
  "value",
  "quality",
  "default",
  "330100",
  "999999",
  "0",
  "constructor",
  "extends",
  "persons",
  "x"
);

interface JsonEdit {
  readonly at: number;
  readonly what: "set" | "drop" | "add" | "scale";
  readonly value: unknown;
  readonly name: string;
}

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({
  at: fc.nat({max: 2 ** 20}),
  what: fc.constantFrom("set", "set", "drop", "add", "scale"),
  value: values,
  name: names
});

type Holder = Record<string, unknown>;

/** Every place of a JSON value below its root. */
const placesOf = (value: unknown): (readonly [Holder, string])[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.keys(value).flatMap(key => [[value as Holder, key] as const, ...placesOf((value as Holder)[key])]);

/** A JSON value of the same build with something changed, left out or added at one to four places. */
export const editedJson = (base: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(base, fc.array(jsonEdit, {minLength: 1, maxLength: 4})).map(([value, edits]) => {
    const copy = structuredClone(value);
    for (const edit of edits) change(copy, edit);
    return copy;
  });

function change(root: unknown, {at, what, value, name}: JsonEdit): void {
  const places = placesOf(root);
  if (places.length === 0) return;
  const [holder, key] = places[at % places.length];
  const old = holder[key];
  if (what === "drop") Reflect.deleteProperty(holder, key);
  else if (what === "scale" && typeof old === "number") holder[key] = old * (typeof value === "number" ? value : 1.1);
  else if (what === "add" && typeof old === "object" && old !== null) (old as Holder)[name] = structuredClone(value);
  // a copy, or a later edit could put it into itself
  else holder[key] = structuredClone(value);
}
