// 财产 Asset caps of the four statuses.

import {capsOf} from "./caps-node.js";
import {prepareCaps} from "./caps.js";
import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";

export const assetParameters = {
  assets: {
    kind: "group",
    zh: "财产",
    en: "assets",
    article: "民发〔2021〕57号 第十四条",
    nodes: {
      tekun: capsOf("特困", "tekun", "民发〔2021〕43号 第七条"),
      dibao: capsOf("低保", "dibao", "民发〔2021〕57号 第十四条"),
      edge: capsOf("低保边缘", "edge", "社会救助法 第二十一条"),
      rigid: capsOf("刚性支出困难", "rigid", "社会救助法 第二十二条")
    }
  }
} as const;

export const prepareAssets = ({assets}: GroupValue<typeof assetParameters>) => {
  const {tekun, dibao, edge, rigid} = prepareCaps(assets);
  return {
    tekun_caps: field("assets.tekun", tekun),
    dibao_caps: field("assets.dibao", dibao),
    edge_caps: field("assets.edge", edge),
    rigid_caps: field("assets.rigid", rigid)
  };
};
