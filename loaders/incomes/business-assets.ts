// Business registrations that disqualify, and farm machinery: few households, shares and values assumed.

import {eachHousehold, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {fitRisk, weightOf} from "../calibrate/shares.js";
import {roundValue} from "./yuan.js";

const headAge = ({persons, offsets}: Draft, i: number) => persons.age[offsets[i]];

export function drawBusinessAssets(draft: Draft): void {
  drawFirms(draft);
  drawMachinery(draft);
}

function drawFirms(draft: Draft): void {
  const {households, near, relativeUsual} = draft;
  const risk = Float64Array.from(
    near,
    (poor, i) => Math.max(0.05, relativeUsual[i]) * (1 - 0.85 * poor) * (headAge(draft, i) < 60 ? 1 : 0.3)
  );
  const target = provincial(draft, "registered_firm_share") * weightOf(households.weight, () => true);
  const factor = fitRisk(risk, households.weight, target);
  eachHousehold(draft, "firms", (i, stream) => {
    households.registered_firm[i] = stream.chance(factor * risk[i]) ? 1 : 0;
  });
}

function drawMachinery(draft: Draft): void {
  const {households, near} = draft;
  const risk = Float64Array.from(near, (poor, i) =>
    households.registration[i] === 2 ? (1 - 0.8 * poor) * (headAge(draft, i) < 65 ? 1 : 0.3) : 0
  );
  const rural = weightOf(households.weight, i => households.registration[i] === 2);
  const factor = fitRisk(risk, households.weight, provincial(draft, "machinery_share_rural") * rural);
  eachHousehold(draft, "machinery", (i, stream) => {
    const value = Math.exp(10.3 + 0.7 * stream.normal());
    if (stream.chance(factor * risk[i])) households.machinery_value[i] = roundValue(value);
  });
}
