// Household forms: how common each is, at which ages its head is found, and who belongs to it. Own assumptions, but for the
// shares of one-person, one-generation and larger households, which are the census's.

import type {Stream} from "./streams.js";

type Add = (age: number, sex: number, relation: number) => void;

const male = 1;
const female = 2;
const relations = {head: 1, spouse: 2, child: 3, parent: 4, other: 5} as const;

export interface Form {
  readonly name: keyof typeof pull;
  readonly generations: number;
  /** Weight of a head of this age, against the age table of residents. */
  readonly headAge: (age: number) => number;
  readonly fill: (head: number, stream: Stream, add: Add) => void;
}

/** How much commoner (log odds) a form is at the very bottom of incomes: small families, old people, lone parents. */
export const pull = {
  alone: 1.9,
  couple: 0.2,
  sharing: -1,
  nuclearOne: -1,
  nuclearTwo: -0.8,
  nuclearThree: -0.4,
  loneParent: 1.1,
  withParent: 0.5,
  grandchild: 0.8,
  threeGenerations: -1
} as const;

const between = (age: number, from: number, to: number) => (age >= from && age <= to ? 1 : 0.0001);

function addCouple(head: number, stream: Stream, add: Add): number {
  const sex = stream.chance(0.78) ? male : female;
  add(head, sex, relations.head);
  const gap = 2 + 2.2 * stream.normal();
  const spouse = Math.max(20, head + (sex === male ? -gap : gap));
  add(spouse, 3 - sex, relations.spouse);
  return sex === male ? spouse : head;
}

function addChildren(count: number, mother: number, stream: Stream, add: Add): void {
  let gap = 26 + 4 * stream.normal();
  for (let i = 0; i < count; ++i) {
    // Boys are commoner among children at home: more are born, and daughters leave sooner.
    add(Math.max(0, mother - Math.max(18, gap)), stream.chance(0.535) ? male : female, relations.child);
    gap += 2 + 5 * stream.uniform();
  }
}

function addParents(head: number, stream: Stream, add: Add): void {
  const mother = Math.min(98, head + Math.max(19, 26 + 4 * stream.normal()));
  const both = stream.chance(Math.max(0.1, 0.85 - (mother - 55) * 0.02));
  const alone = stream.chance(0.3) ? male : female;
  if (both || alone === female) add(mother, female, relations.parent);
  if (both || alone === male) add(mother + 2 + 2 * stream.normal(), male, relations.parent);
}

const nuclear = (name: Form["name"], children: number, oldest: number): Form => ({
  name,
  generations: 2,
  headAge: age => between(age, 23, oldest) * (age > 50 ? 0.55 : 1),
  fill: (head, stream, add) => addChildren(children, addCouple(head, stream, add), stream, add)
});

export const forms: readonly Form[] = [
  {
    name: "alone",
    generations: 1,
    headAge: age => (age < 18 ? 0.05 : age < 35 ? 1.1 : age < 60 ? 0.7 : age < 85 ? 1.3 : 1.1),
    fill: (head, stream, add) => add(head, stream.chance(head < 60 ? 0.62 : 0.4) ? male : female, relations.head)
  },
  {
    name: "couple",
    generations: 1,
    headAge: age => between(age, 22, 92) * (age < 35 ? 0.7 : age < 48 ? 0.35 : age < 75 ? 1.3 : 0.9),
    fill: (head, stream, add) => void addCouple(head, stream, add)
  },
  {
    name: "sharing",
    generations: 1,
    headAge: age => between(age, 18, 45),
    fill: (head, stream, add) => {
      add(head, stream.chance(0.58) ? male : female, relations.head);
      const others = stream.chance(0.75) ? 1 : 2;
      for (let i = 0; i < others; ++i)
        add(Math.max(16, head + 4 * stream.normal()), stream.chance(0.55) ? male : female, relations.other);
    }
  },
  nuclear("nuclearOne", 1, 72),
  nuclear("nuclearTwo", 2, 62),
  nuclear("nuclearThree", 3, 56),
  {
    name: "loneParent",
    generations: 2,
    headAge: age => between(age, 24, 85),
    fill: (head, stream, add) => {
      add(head, stream.chance(0.42) ? male : female, relations.head);
      addChildren(stream.chance(0.8) ? 1 : 2, head, stream, add);
    }
  },
  {
    name: "withParent",
    generations: 2,
    headAge: age => between(age, 26, 68),
    fill: (head, stream, add) => {
      if (stream.chance(0.6)) addCouple(head, stream, add);
      else add(head, stream.chance(0.7) ? male : female, relations.head);
      addParents(head, stream, add);
    }
  },
  {
    name: "grandchild",
    generations: 2,
    headAge: age => between(age, 48, 78),
    fill: (head, stream, add) => {
      if (stream.chance(0.7)) addCouple(head, stream, add);
      else add(head, female, relations.head);
      add(
        Math.min(20, Math.max(1, head - 52 + 5 * stream.normal())),
        stream.chance(0.53) ? male : female,
        relations.other
      );
    }
  },
  {
    name: "threeGenerations",
    generations: 3,
    headAge: age => between(age, 25, 56),
    fill: (head, stream, add) => {
      const mother = addCouple(head, stream, add);
      addChildren(stream.chance(0.58) ? 1 : 2, mother, stream, add);
      addParents(head, stream, add);
    }
  }
];
