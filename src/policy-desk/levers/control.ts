// What a lever shows, and the control it is made of.

import type {Lang} from "../../rules/schema/label.js";

export interface LeverState {
  readonly value: unknown;
  readonly baseline: unknown;
  /** The published band, where it depends on other parameters and is not that of the schema. */
  readonly band?: readonly [number, number];
}

/** What a lever is made of; `inline` controls stand in the head, in place of the label. */
export interface Control {
  readonly element: HTMLElement;
  readonly value: HTMLElement | null;
  readonly inline: boolean;
  readonly focusTarget: HTMLElement;
  readonly update: (state: LeverState) => void;
}

export interface ControlContext {
  readonly lang: Lang;
  readonly id: string;
  readonly noteId: string;
  readonly label: string;
  readonly move: (value: unknown, final: boolean, event: Event) => void;
}
