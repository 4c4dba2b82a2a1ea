// What a command may be told: options and operands, each described once. The description serves parsing, `--help` and the
// reference of the README.

import type {Label} from "../../src/rules/schema/label.js";

/** One option. `zh` and `en` say what it is for. */
export interface Option<T> extends Label {
  readonly kind:
    | "text"
    | "number"
    | "whole"
    | "amount"
    | "choice"
    | "list"
    | "flag"
    | "file"
    | "folder"
    | "output-folder"
    | "output-file";
  /** What stands for the value in a line of usage; "" for a switch, which has none. */
  readonly value: string;
  readonly unit?: string;
  /** What values there may be. */
  readonly allowed: Label;
  /** Taken where the option is left out. */
  readonly fallback?: T;
  /** What is done where the option is left out and there is no such value. */
  readonly otherwise?: Label;
  readonly isRequired?: boolean;
  /** The value of a text. Throws an InputError that names `name`, the text and what is allowed. */
  readonly read: (text: string, name: string) => T;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

type Held<O, T> = O extends {readonly isRequired: true} | {readonly fallback: T} ? T : T | undefined;

/** What a command is given of its options: checked, with defaults filled in. */
export type ValuesOf<S> = {readonly [K in keyof S]: S[K] extends Option<infer T> ? Held<S[K], T> : never};

export interface Operands extends Label {
  /** FILE in a line of usage. */
  readonly value: string;
  readonly min: number;
  readonly max: number;
}

export interface CommandSpec extends Label {
  readonly options: OptionTable;
  /** What is named without an option; none where this is left out. */
  readonly operands?: Operands;
  /** When the exit code is 1 besides for what every command refuses. */
  readonly failure?: Label;
  /** What it reads from standard input. */
  readonly input?: Label;
}
