// Amounts as surveys record them, and the income tax that a wage carries.

/** To 10 yuan below 1,000, to 100 below 200,000, to 1,000 above: what people say when they are asked. */
export function roundMoney(yuan: number): number {
  const unit = yuan < 1000 ? 10 : yuan < 200_000 ? 100 : 1000;
  return unit * Math.round(yuan / unit);
}

/** Values of things: to 500 yuan below 20,000, then to 1,000, to 10,000 from 100,000 and to 100,000 from 2 million. */
export function roundValue(yuan: number): number {
  const unit = yuan < 20_000 ? 500 : yuan < 100_000 ? 1000 : yuan < 2_000_000 ? 10_000 : 100_000;
  return unit * Math.round(Math.min(yuan, 500_000_000) / unit);
}

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
