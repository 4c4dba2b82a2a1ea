// A study as a CSV file: a row a figure, numbers in full. The file of the site and `doudi study` are this text.

import type {Study} from "../../src/analysis/results/study.js";
import {csvRows} from "../runs/csv.js";

const header = ["study", "measure", "region", "unit", "value", "standard_error", "low", "high"];

/** Empty where there is no value, no error, no band. */
export const studyCsv = ({id, figures}: Study): string =>
  csvRows(
    header,
    figures.map(({name, region, unit, value, se, low, high}) => [id, name, region, unit, value, se, low, high])
  );
