// 共同生活家庭成员 Who counts.

import {line} from "../schema/line.js";

export const householdLines = [
  line("members", {
    zh: "共同生活家庭成员人数",
    en: "members counted",
    unit: "人",
    article: "民发〔2021〕57号 第七条",
    formula: [{expression: "{term.persons} - {term.not_counted}"}]
  })
] as const;
