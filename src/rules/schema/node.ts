// The vocabulary in which ../policy.ts describes its parameters: seven kinds of node, and the type that follows from them.

import type {Label} from "./label.js";

export type NumberUnit =
  "元" | "元/年" | "元/月" | "元/月·人" | "元/年·人" | "比例" | "倍" | "月" | "岁" | "套" | "级" | "年" | "";

export type Way = "up" | "down" | "none";

interface Described extends Label {
  /** Article or document the parameter answers to. */
  readonly article?: string;
  /** May be left out of a resolved policy. */
  readonly optional?: boolean;
}

export interface NumberNode extends Described {
  readonly kind: "number";
  readonly unit: NumberUnit;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** What the numbers stand for, where they are codes. */
  readonly codes?: Readonly<Record<number, Label>>;
  /** May be `null`: no published figure, so no test, no cap or no payment. */
  readonly nullable?: boolean;
  /** Range that a published rule allows; outside it a value is flagged, not refused. */
  readonly band?: readonly [number, number];
  /**
   * Which way it lets more households in; "none" where it only says how much those that are in get, or who comes forward. Absent where
   * that is not known: a search over it leaves nobody out.
   */
  readonly way?: Way;
}
export interface FlagNode extends Described {
  readonly kind: "flag";
}
export interface TextNode extends Described {
  readonly kind: "text";
  readonly pattern?: RegExp;
  /** A day of the calendar, 2026-07-01. */
  readonly date?: boolean;
  readonly nullable?: boolean;
}
export interface ChoiceNode extends Described {
  readonly kind: "choice";
  readonly values: Readonly<Record<string, Label>>;
}
/** Several codes or names out of a closed set. */
export interface SomeNode extends Described {
  readonly kind: "some";
  readonly values: Readonly<Record<string | number, Label>>;
  readonly numeric: boolean;
}
export interface ListNode extends Described {
  readonly kind: "list";
  readonly item: Node;
  readonly maxLength: number;
}
export interface GroupNode extends Described {
  readonly kind: "group";
  readonly nodes: Readonly<Record<string, Node>>;
}
/** A table by region, status, stage or programme. */
export interface TableNode extends Described {
  readonly kind: "table";
  /** Keys allowed: a closed set, or prefecture codes. */
  readonly keys: Readonly<Record<string | number, Label>> | "region";
  readonly item: Node;
  /** Carries a `default` row, which serves every key that is absent. */
  readonly fallback: boolean;
}

export type Node = NumberNode | FlagNode | TextNode | ChoiceNode | SomeNode | ListNode | GroupNode | TableNode;

/** The value a node describes, in resolved form. */
export type ValueOf<N> = N extends {kind: "number"}
  ? N extends {nullable: true}
    ? number | null
    : number
  : N extends {kind: "flag"}
    ? boolean
    : N extends {kind: "text"}
      ? N extends {nullable: true}
        ? string | null
        : string
      : N extends {kind: "choice"; values: infer V}
        ? Extract<keyof V, string>
        : N extends {kind: "some"; values: infer V; numeric: infer B}
          ? readonly (B extends true ? number : Extract<keyof V, string>)[]
          : N extends {kind: "list"; item: infer I}
            ? readonly ValueOf<I>[]
            : N extends {kind: "group"; nodes: infer G}
              ? GroupValue<G>
              : N extends {kind: "table"; item: infer I; fallback: infer F}
                ? (F extends true ? {readonly default: ValueOf<I>} : unknown) & {
                    readonly [key: string]: ValueOf<I> | undefined;
                  }
                : never;

type OptionalKeys<G> = {[K in keyof G]: G[K] extends {optional: true} ? K : never}[keyof G];
export type GroupValue<G> = {readonly [K in Exclude<keyof G, OptionalKeys<G>>]: ValueOf<G[K]>} & {
  readonly [K in OptionalKeys<G>]?: ValueOf<G[K]>;
};
