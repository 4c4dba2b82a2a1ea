// What 打开本机数据 has in hand, from the file to what came in.

import type {Figure} from "../../../analysis/results/tables.js";
import type {LocalPopulation} from "../../../host/local/local-population.js";
import type {Label, Lang} from "../../../rules/schema/label.js";
import type {Looked, RegisterFiles} from "../../../store/browser/register/protocol.js";
import type {Imported} from "../../../store/register/import-register.js";
import type {ColumnSource, Mapping} from "../../../store/register/mapping.js";
import type {State} from "../../../ui/elements/state.js";

export const stepNames = ["file", "columns", "codes", "problems", "result"] as const;
export type StepName = (typeof stepNames)[number];

export interface Beside {
  readonly name: string;
  readonly figures: readonly Figure[];
}

export interface Hand {
  readonly step: StepName;
  readonly files: RegisterFiles | null;
  readonly looked: Looked | null;
  readonly mapping: Mapping | null;
  readonly onProblem: "stop" | "drop";
  readonly imported: Imported | null;
  readonly local: LocalPopulation | null;
  /** The same figures of the synthetic population of its province, where the site has one. */
  readonly beside: Beside | null;
  /** What is being done; null while nothing is. */
  readonly busy: Label | null;
}

export const untouched: Hand = {
  step: "file",
  files: null,
  looked: null,
  mapping: null,
  onProblem: "stop",
  imported: null,
  local: null,
  beside: null,
  busy: null
};

export interface StepOptions {
  readonly lang: Lang;
  readonly hand: State<Hand>;
}

/** Another mapping: what was read by the one before is no longer so. */
export function remap({hand}: Pick<StepOptions, "hand">, change: Partial<Mapping>): void {
  const {mapping} = hand.now();
  if (mapping !== null) hand.set({mapping: {...mapping, ...change}, imported: null, local: null});
}

/** Another source of one column; null takes it away. */
export function remapColumn(options: Pick<StepOptions, "hand">, name: string, source: ColumnSource | null): void {
  const {[name]: _, ...others} = options.hand.now().mapping?.columns ?? {};
  remap(options, {columns: source === null ? others : {...others, [name]: source}});
}
