// Private fields that hold columns, and getters that read them at a row.

export interface Held {
  readonly name: string;
  /** Type of the array: Uint8Array. */
  readonly array: string;
}

export const gettersOf = (columns: readonly Held[], from: string) => ({
  fields: columns.map(({name, array}) => `readonly #${name}: ${array};`).join("\n"),
  assignments: columns.map(({name}) => `this.#${name} = ${from}.${name};`).join("\n"),
  getters: columns.map(({name}) => `get ${name}(): number { return this.#${name}[this.row]; }`).join("\n")
});
