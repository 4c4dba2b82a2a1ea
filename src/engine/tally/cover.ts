// 新增与退出 Who comes under basic assistance (tekun, dibao, exit) and who leaves it between baseline and reform, and how much
// more cash each of these groups gets.

import {coverCells} from "./cells.js";
import {measureIndex} from "./measures.js";
import type {Measures} from "./measures.js";
import {quantise} from "./quantise.js";
import type {Tally} from "./tally.js";

const tekun = measureIndex("tekun_receiving");
const dibao = measureIndex("dibao_receiving");
const exit = measureIndex("exit_receiving");
const cash = measureIndex("cash_receiving");

const personsOf = ({values}: Measures): number => values[tekun] + values[dibao] + values[exit];

/** Adds what moves for one household. The changes of cash sum to the change of the measure, to the last bit. */
export function tallyCover(
  {cover}: Pick<Tally, "cover">,
  place: number,
  weight: number,
  before: Measures,
  after: Measures
): void {
  const personsBefore = personsOf(before);
  const personsAfter = personsOf(after);
  const move = (personsAfter > 0 ? 2 : 0) + (personsBefore > 0 ? 1 : 0);
  const cell = place * coverCells + 2 * move;
  cover[cell] += quantise(weight * personsAfter) - quantise(weight * personsBefore);
  cover[cell + 1] += quantise(weight * after.values[cash]) - quantise(weight * before.values[cash]);
}
