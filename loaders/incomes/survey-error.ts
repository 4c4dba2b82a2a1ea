// What a survey would record: income as surveys count it, with an error of its own that no office shares. Only for setting the population
// beside surveys of who is reached; nothing else of it knows of this error.

import {disposablePerHead} from "../compare/traits.js";
import {openStream} from "../calibrate/streams.js";
import type {Microdata} from "../../src/rules/household/microdata.js";

/** Surveyed disposable income per member, yuan a year: `spread` is the standard deviation of the error's logarithm, of mean 1. */
export function surveyedPerHead(microdata: Microdata, spread: number, seed: number): Float64Array {
  const stream = openStream(seed, "survey error", 0);
  return disposablePerHead(microdata).map(yuan => yuan * Math.exp(spread * stream.normal() - spread ** 2 / 2));
}
