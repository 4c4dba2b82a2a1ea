// 财产 Asset caps of the four statuses. 民发〔2021〕57号 第十四条; 社会救助法 第十八、二十一、二十二条.

import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import {isAtMost} from "../numbers.js";
import type {PreparedCaps} from "./caps.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function testAssets(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  w.assets_ok_tekun = withinCaps(h, f, p.tekun_caps, w.standard);
  w.assets_ok_dibao = p.dibao_caps === p.tekun_caps ? w.assets_ok_tekun : withinCaps(h, f, p.dibao_caps, w.standard);
  w.assets_ok_edge = withinCaps(h, f, p.edge_caps, w.standard);
  w.assets_ok_rigid = withinCaps(h, f, p.rigid_caps, w.standard);
}

function withinCaps(h: Household, f: Facts, caps: PreparedCaps, standard: number): number {
  const within =
    h.houses <= caps.houses &&
    h.vehicle_value <= caps.vehicle &&
    (caps.vehicle_months === Infinity || isAtMost(h.vehicle_value, caps.vehicle_months * standard)) &&
    h.machinery_value <= caps.machinery &&
    h.registered_firm <= caps.firms &&
    // an unlimited cap is told apart because Infinity times no members is no number
    (caps.savings_months === Infinity ||
      isAtMost(h.financial_assets, caps.savings_months * standard * (caps.per_person ? f.members : 1)));
  return within ? 1 : 0;
}
