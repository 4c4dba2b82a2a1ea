// A study as a CSV file: a row a figure, numbers in full. The file of the site and `doudi study` are this text.

import {csvFormatRows} from "d3";
import type {Study} from "../../src/analysis/results/study.js";

const header = ["study", "measure", "region", "unit", "value", "standard_error", "low", "high"];

/** Empty where there is no value, no error, no band. */
export function studyCsv({id, figures}: Study): string {
  const rows = figures.map(({name, region, unit, value, se, low, high}) => [
    ...[id, name, region, unit].map(text),
    ...[value, se, low, high].map(text)
  ]);
  return `${csvFormatRows([header, ...rows])}\n`;
}

const text = (x: string | number | null): string => (x === null ? "" : String(x));
