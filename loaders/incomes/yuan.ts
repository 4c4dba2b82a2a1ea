// Amounts in whole yuan, and the income tax that a wage carries.

/** To whole yuan: coarser steps would heap families at incomes that no family has, and a standard would catch them all at once. */
export const roundMoney = (yuan: number): number => Math.round(yuan);

/** Values of things, to whole yuan as well: asset limits are multiples of the standard. */
export const roundValue = (yuan: number): number => Math.round(Math.min(yuan, 500_000_000));

/** Allowance of 60,000 and the usual special deductions (housing, children, parents), assumed at 18,000 a worker. */
const free = 78_000;
/** 个人所得税法 (2018), table 1: from, rate, up to 300,000 and above. */
const brackets = [
  [0, 0.03],
  [36_000, 0.1],
  [144_000, 0.2],
  [300_000, 0.25],
  [420_000, 0.3]
] as const;

/** Yearly tax on a net wage, brackets taken at the net amount. */
export function incomeTax(net: number): number {
  const taxable = Math.max(0, net - free);
  let tax = 0;
  brackets.forEach(([from, rate], b) => {
    const to = brackets[b + 1]?.[0] ?? Infinity;
    tax += rate * Math.max(0, Math.min(taxable, to) - from);
  });
  return tax;
}
