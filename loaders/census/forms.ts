// Household forms: how common each is, at which ages its head is found, and who belongs to it. Own assumptions, but for the
// shares of one-person, one-generation and larger households and the ages that there are, which are the census's.

import type {Stream} from "../calibrate/streams.js";

/** Adds a person. */
export type Add = (age: number, sex: number, relation: number) => void;

/** An age about so many years, the likelier the more residents of it there are. */
export type NearAge = (years: number, spread: number, from: number, to: number) => number;

export interface Makers {
  readonly stream: Stream;
  readonly near: NearAge;
  readonly add: Add;
}

const male = 1;
const female = 2;
const relations = {head: 1, spouse: 2, child: 3, parent: 4, other: 5} as const;

export interface Form {
  readonly name: keyof typeof pull;
  readonly generations: number;
  /** Persons in it, on average. */
  readonly size: number;
  /** Weight of a head of this age, against the age table of residents. */
  readonly headAge: (age: number) => number;
  readonly fill: (head: number, makers: Makers) => void;
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

function addCouple(head: number, {stream, near, add}: Makers): number {
  const sex = stream.chance(0.78) ? male : female;
  add(head, sex, relations.head);
  const spouse = near(head + (sex === male ? -2 : 2), 2.2, 20, 104);
  add(spouse, 3 - sex, relations.spouse);
  return sex === male ? spouse : head;
}

/** Births at 27 or so, the next one some years on. */
function addChildren(count: number, mother: number, {stream, near, add}: Makers): void {
  let gap = 27;
  for (let i = 0; i < count; ++i) {
    // Boys are commoner among children at home: more are born, and daughters leave sooner.
    add(near(mother - gap, 4.5, 0, Math.max(0, mother - 18)), stream.chance(0.535) ? male : female, relations.child);
    gap += 2 + 5 * stream.uniform();
  }
}

function addParents(head: number, {stream, near, add}: Makers): void {
  const mother = near(head + 26, 4, head + 18, 104);
  const both = stream.chance(Math.max(0.1, 0.85 - (mother - 55) * 0.02));
  const alone = stream.chance(0.3) ? male : female;
  if (both || alone === female) add(mother, female, relations.parent);
  if (both || alone === male) add(near(mother + 2, 2, head + 18, 104), male, relations.parent);
}

/** Weight of a head by whether children live at home: they are small until 45, and leave from 50 on. */
const withChildren = (age: number) => (age < 27 ? 0.4 : age < 46 ? 1 : age < 52 ? 0.65 : age < 62 ? 0.35 : 0.3);

const nuclear = (name: Form["name"], children: number, oldest: number): Form => ({
  name,
  generations: 2,
  size: 2 + children,
  headAge: age => between(age, 23, oldest) * withChildren(age),
  fill: (head, makers) => addChildren(children, addCouple(head, makers), makers)
});

export const forms: readonly Form[] = [
  {
    name: "alone",
    generations: 1,
    size: 1,
    headAge: age => (age < 18 ? 0.05 : age < 35 ? 1.1 : age < 60 ? 0.7 : age < 85 ? 1.3 : 1.1),
    fill: (head, {stream, add}) => add(head, stream.chance(head < 60 ? 0.62 : 0.4) ? male : female, relations.head)
  },
  {
    name: "couple",
    generations: 1,
    size: 2,
    headAge: age => between(age, 22, 92) * (age < 35 ? 0.7 : age < 48 ? 0.35 : age < 75 ? 1.3 : 0.9),
    fill: (head, makers) => void addCouple(head, makers)
  },
  {
    name: "sharing",
    generations: 1,
    size: 2.25,
    headAge: age => between(age, 18, 45),
    fill: (head, {stream, near, add}) => {
      add(head, stream.chance(0.58) ? male : female, relations.head);
      const others = stream.chance(0.75) ? 1 : 2;
      for (let i = 0; i < others; ++i)
        add(near(head, 4, 16, 104), stream.chance(0.55) ? male : female, relations.other);
    }
  },
  nuclear("nuclearOne", 1, 72),
  nuclear("nuclearTwo", 2, 62),
  nuclear("nuclearThree", 3, 56),
  {
    name: "loneParent",
    generations: 2,
    size: 2.2,
    headAge: age => between(age, 24, 85),
    fill: (head, makers) => {
      const {stream, add} = makers;
      add(head, stream.chance(0.42) ? male : female, relations.head);
      addChildren(stream.chance(0.8) ? 1 : 2, head, makers);
    }
  },
  {
    name: "withParent",
    generations: 2,
    size: 3.2,
    headAge: age => between(age, 26, 68),
    fill: (head, makers) => {
      const {stream, add} = makers;
      if (stream.chance(0.6)) addCouple(head, makers);
      else add(head, stream.chance(0.7) ? male : female, relations.head);
      addParents(head, makers);
    }
  },
  {
    name: "grandchild",
    generations: 2,
    size: 3,
    headAge: age => between(age, 48, 78),
    fill: (head, makers) => {
      const {stream, near, add} = makers;
      if (stream.chance(0.7)) addCouple(head, makers);
      else add(head, female, relations.head);
      const children = stream.chance(0.7) ? 1 : 2;
      for (let i = 0; i < children; ++i)
        add(near(head - 52, 5, 0, 19), stream.chance(0.53) ? male : female, relations.other);
    }
  },
  {
    name: "threeGenerations",
    generations: 3,
    size: 5.2,
    headAge: age => between(age, 25, 56),
    fill: (head, makers) => {
      const mother = addCouple(head, makers);
      addChildren(1 + makers.stream.pick([0.56, 0.35, 0.09]), mother, makers);
      addParents(head, makers);
    }
  }
];
