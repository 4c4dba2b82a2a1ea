// 专项救助 Aid in kind and reductions.

import {stageCodes, statusCodes} from "../household/columns.js";
import type {GroupValue} from "../schema/node.js";
import {byStatus, cap, field, statusFlags} from "../schema/prepared.js";
import {share, statuses, yuan} from "../schema/words.js";

/** Stage 0 is not in school. */
const {0: _none, ...aidedStages} = stageCodes;

export const inkindParameters = {
  inkind: {
    kind: "group",
    zh: "专项救助",
    en: "in kind",
    article: "社会救助法 第二十四至二十六条",
    nodes: {
      medical: {
        kind: "table",
        zh: "医疗救助",
        en: "medical aid",
        keys: statusCodes,
        fallback: false,
        article: "社会救助法 第二十四条",
        item: {
          kind: "group",
          zh: "医疗救助",
          en: "medical aid",
          nodes: {
            ratio: share("医疗救助：比例", "medical aid: ratio"),
            deductible: yuan("元/年", "医疗救助：起付线", "medical aid: deductible"),
            cap: yuan("元/年", "医疗救助：封顶线", "medical aid: cap", {nullable: true})
          }
        }
      },
      premium: {
        kind: "table",
        zh: "资助参保",
        en: "insurance premium aid",
        keys: statusCodes,
        fallback: false,
        article: "社会救助法 第二十四条",
        item: yuan("元/年·人", "资助参保", "insurance premium aid")
      },
      education: {
        kind: "group",
        zh: "教育救助",
        en: "education aid",
        article: "社会救助法 第二十五条",
        nodes: {
          stages: {
            kind: "table",
            zh: "教育救助：按阶段",
            en: "education aid by stage",
            keys: aidedStages,
            fallback: false,
            item: yuan("元/年·人", "教育救助", "education aid")
          },
          statuses: statuses("教育救助：对象", "education aid: statuses")
        }
      },
      housing: {
        kind: "table",
        zh: "住房救助",
        en: "housing aid",
        keys: statusCodes,
        fallback: false,
        article: "社会救助法 第二十六条",
        item: {
          kind: "group",
          zh: "住房救助",
          en: "housing aid",
          nodes: {
            urban: yuan("元/年", "住房救助：城镇", "housing aid: urban"),
            rural: yuan("元/年", "住房救助：农村", "housing aid: rural")
          }
        }
      },
      heating: {
        kind: "table",
        zh: "取暖救助",
        en: "heating aid",
        keys: statusCodes,
        fallback: false,
        item: yuan("元/年", "取暖救助", "heating aid")
      },
      utility: {
        kind: "table",
        zh: "水电气等减免",
        en: "utility relief",
        keys: statusCodes,
        fallback: false,
        item: yuan("元/年", "水电气等减免", "utility relief")
      }
    }
  }
} as const;

export const prepareInkind = ({inkind}: GroupValue<typeof inkindParameters>) => {
  const {medical, education} = inkind;
  const yearly = (table: Readonly<Record<string, number | undefined>>) => byStatus(table, amount => amount);
  const ratio = byStatus(medical, row => row.ratio);
  const [premium, heating, utility] = [inkind.premium, inkind.heating, inkind.utility].map(yearly);
  const schooled = statusFlags(education.statuses);
  const housing = Float64Array.from({length: 12}, (_, i) => {
    const row = inkind.housing[i >> 1];
    return row === undefined ? 0 : row[i % 2 === 0 ? "urban" : "rural"];
  });
  const aids = Uint8Array.from({length: 6}, (_, s) => {
    const tables = [ratio, premium, schooled, heating, utility];
    return tables.some(table => table[s] > 0) || housing[2 * s] > 0 || housing[2 * s + 1] > 0 ? 1 : 0;
  });
  return {
    /** 1 where the policy gives a status any aid in kind. */
    aids_status: field("inkind", aids),
    medical_ratio: field("inkind.medical.*.ratio", ratio),
    medical_deductible: field(
      "inkind.medical.*.deductible",
      byStatus(medical, row => row.deductible)
    ),
    medical_cap: field(
      "inkind.medical.*.cap",
      byStatus(medical, row => cap(row.cap)),
      {none: "unlimited"}
    ),
    premium: field("inkind.premium.*", premium),
    education_stage: field("inkind.education.stages.*", yearly(education.stages)),
    education_status: field("inkind.education.statuses", schooled),
    /** By 2 * status + registration - 1. */
    housing: field("inkind.housing.*.@registration", housing),
    heating: field("inkind.heating.*", heating),
    utility: field("inkind.utility.*", utility)
  };
};

/** Whether the policy pays anything of it to a status; asked of those that nothing but the policy keeps out. */
export const paysInkind = ({aids_status}: {readonly aids_status: Uint8Array}, status: number): boolean =>
  aids_status[status] === 1;
