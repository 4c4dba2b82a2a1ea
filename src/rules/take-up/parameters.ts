// 申领率 Who takes up what it is entitled to.

import type {GroupValue} from "../schema/node.js";
import {field, orNone} from "../schema/prepared.js";
import {share} from "../schema/words.js";

export const takeUpParameters = {
  take_up: {
    kind: "group",
    zh: "申领率",
    en: "take-up",
    nodes: {
      tekun: share("申领率：特困", "take-up: tekun", {way: "none"}),
      dibao: {
        kind: "group",
        zh: "申领率：低保",
        en: "take-up: dibao",
        nodes: {
          rate: share("申领率：低保", "take-up: dibao", {way: "none"}),
          gap_slope: {
            kind: "number",
            zh: "申领率：随缺口上升",
            en: "take-up: increase with the gap",
            unit: "比例",
            min: -1,
            max: 1,
            way: "none"
          }
        }
      },
      edge: share("申领率：低保边缘", "take-up: edge", {way: "none"}),
      rigid: share("申领率：刚性支出困难", "take-up: rigid", {way: "none"}),
      from_dibao: share("申领率：低保转边缘或刚性", "take-up: from dibao to edge or rigid", {
        nullable: true,
        way: "none"
      })
    }
  }
} as const;

export const prepareTakeUp = ({take_up}: GroupValue<typeof takeUpParameters>) => ({
  take_up_tekun: field("take_up.tekun", take_up.tekun),
  take_up_dibao: field("take_up.dibao.rate", take_up.dibao.rate),
  take_up_slope: field("take_up.dibao.gap_slope", take_up.dibao.gap_slope),
  take_up_edge: field("take_up.edge", take_up.edge),
  take_up_rigid: field("take_up.rigid", take_up.rigid),
  /** 0: no more than anybody else. */
  take_up_from_dibao: field("take_up.from_dibao", orNone(take_up.from_dibao, 0))
});
