// What the rulebook's second edition added, switched off: a whole policy written before it, which extends none, means this.

const noMonths = {vehicle_months: null};

export const laterKeys = {
  income: {
    imputed: {brackets: []},
    support: {basis: "received", multiple: 2, line_year: null, share: 0.5, of: "person"}
  },
  assets: {tekun: noMonths, dibao: noMonths, edge: noMonths, rigid: noMonths},
  single: {alone: "none"},
  rigid: {income: "total"},
  allowances: [],
  relief: {cap_standard: "own"},
  take_up: {from_dibao: null}
} as const;
