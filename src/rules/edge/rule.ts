// 低保边缘 Edge of dibao. 社会救助法 第二十一条.

import {isBelow} from "../numbers.js";
import type {Worksheet} from "../generated/worksheet.js";

export function isEdge(w: Worksheet): boolean {
  return isBelow(w.counted_income, 12 * w.members * w.edge_line) && w.assets_ok_edge === 1;
}
