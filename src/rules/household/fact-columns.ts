// What is gathered of a household, each fact described once: the class that holds the facts of one household and the columns that hold
// those of a population are generated from it.

/** How a fact is kept for a whole population. */
export type FactType = "u8" | "i16" | "i32" | "f64";

export interface FactColumn {
  readonly name: string;
  readonly type: FactType;
  /** The value where nobody is a member; 0 where absent. */
  readonly empty?: number;
  readonly doc?: string;
}

const fact = <const N extends string>(name: N, type: FactType, more: Pick<FactColumn, "empty" | "doc"> = {}) =>
  ({name, type, ...more}) as const;

/** Sums are 元/年, counts are members. What is added here is gathered in facts.ts. */
export const factColumns = [
  fact("members", "u8"),
  fact("earner", "i16", {
    empty: -1,
    doc: "Row of the member whose earnings rise when earnings are added; -1 where nobody is a member."
  }),
  fact("youngest", "u8", {doc: "Ages of the members; 0 where nobody is one."}),
  fact("oldest", "u8"),
  fact("total_income", "f64"),
  fact("wages", "f64"),
  fact("basic_pension", "f64"),
  fact("other_income", "f64", {
    doc: "Business, property, transfer and support less contributions and support paid: what counts under every policy."
  }),
  fact("business", "f64"),
  fact("contributions", "f64"),
  fact("medical", "f64"),
  fact("education", "f64"),
  fact("rehabilitation", "f64"),
  fact("care", "f64"),
  fact("rent", "f64"),
  fact("hands", "u8", {
    doc: "Members of 16 to 59 who neither learn nor are excused: an income may be imputed to them."
  }),
  fact("first_hand", "i16", {
    doc: "`workKind` and age of the first of them, as 256 * kind + age; 0 where there is none."
  }),
  fact("first_wage", "i32", {doc: "Not below 0."}),
  fact("second_hand", "i16", {doc: "The same of the second, third and fourth."}),
  fact("second_wage", "i32"),
  fact("third_hand", "i16"),
  fact("third_wage", "i32"),
  fact("fourth_hand", "i16"),
  fact("fourth_wage", "i32"),
  fact("keepers", "u8", {
    doc: "Members of 18 to 59, not severely disabled, who are head, spouse or parent of the head."
  }),
  fact("disabled", "u8"),
  fact("care_level_1", "u8"),
  fact("care_level_2", "u8"),
  fact("care_level_3", "u8"),
  fact("idle_severe", "u8", {doc: "Severely disabled members of 18 and more who are not employed."}),
  fact("idle_severe_kin", "u8", {
    doc: "Of `idle_severe`: those who are neither head, spouse, child nor parent of the head."
  }),
  fact("severe_only", "u8"),
  fact("ill_only", "u8"),
  fact("ill_only_disabled", "u8", {doc: "Of `ill_only`: those with a disability that is not severe."}),
  fact("severe_and_ill", "u8"),
  fact("adl_partial", "u8"),
  fact("adl_full", "u8"),
  fact("insured", "u8"),
  fact("stage_1", "u8"),
  fact("stage_2", "u8"),
  fact("stage_3", "u8"),
  fact("stage_4", "u8"),
  fact("stage_5", "u8")
] as const satisfies readonly FactColumn[];
