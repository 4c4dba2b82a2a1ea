// What may be changed: every parameter of a policy, described once. The description serves the types, the validation of
// policy files, the levers and the page of sources. Names and meaning are those of the rulebook, sections 2 to 9.

import {stageCodes, statusCodes} from "./household/columns.js";
import type {NumberNode, ValueOf} from "./schema/node.js";

type Extra = Omit<Partial<NumberNode>, "kind" | "unit" | "zh" | "en">;
// not `extra?: E`: what it says (nullable, optional) would be lost to the type of the policy
const number = <const E extends Extra>(
  unit: NumberNode["unit"],
  zh: string,
  en: string,
  bounds: {min: number; max: number},
  extra: E
) => ({kind: "number", unit, zh, en, ...bounds, ...extra}) as const;
const share = <const E extends Extra = object>(zh: string, en: string, extra: E = {} as E) =>
  number("比例", zh, en, {min: 0, max: 1}, extra);
const multiple = <const E extends Extra = object>(zh: string, en: string, extra: E = {} as E) =>
  number("倍", zh, en, {min: 0, max: 20}, extra);
const months = <const E extends Extra = object>(zh: string, en: string, extra: E = {} as E) =>
  number("月", zh, en, {min: 0, max: 120}, extra);
const yuan = <const E extends Extra = object>(unit: NumberNode["unit"], zh: string, en: string, extra: E = {} as E) =>
  number(unit, zh, en, {min: 0, max: 1e12}, extra);
const flag = <const A extends string>(zh: string, en: string, article?: A) =>
  ({kind: "flag", zh, en, ...(article === undefined ? {} : {article})}) as const;
const statuses = (zh: string, en: string) => ({kind: "some", zh, en, values: statusCodes, numeric: true}) as const;

/** Stage 0 is not in school. */
const {0: _none, ...aidedStages} = stageCodes;

export const rigidItems = {
  medical: {zh: "医疗", en: "medical"},
  education: {zh: "教育", en: "education"},
  rehabilitation: {zh: "残疾康复", en: "rehabilitation"},
  care: {zh: "照护", en: "care"},
  rent: {zh: "房租", en: "rent"}
} as const;

const capsOf = (zh: string, en: string, article: string) =>
  ({
    kind: "group",
    zh,
    en,
    article,
    nodes: {
      savings_months: months(`${zh}：存款上限（低保标准月数）`, `${en}: savings cap, in months of the standard`, {
        nullable: true,
        article
      }),
      savings_basis: {
        kind: "choice",
        zh: `${zh}：存款按人或按户`,
        en: `${en}: savings cap per person or per household`,
        article,
        values: {person: {zh: "按人", en: "per person"}, household: {zh: "按户", en: "per household"}}
      },
      vehicle_value_cap: yuan("元", `${zh}：机动车价值上限`, `${en}: vehicle value cap`, {nullable: true, article}),
      machinery_value_cap: yuan("元", `${zh}：大型农机具价值上限`, `${en}: farm machinery value cap`, {
        nullable: true,
        article
      }),
      houses_cap: {
        kind: "number",
        zh: `${zh}：住房套数上限`,
        en: `${en}: houses cap`,
        unit: "套",
        min: 0,
        max: 100,
        integer: true,
        nullable: true,
        article
      },
      registered_firm_allowed: flag(`${zh}：允许工商登记`, `${en}: business registration allowed`, article)
    }
  }) as const;

export const payers = {
  central: {zh: "中央", en: "central"},
  province: {zh: "省", en: "province"},
  prefecture: {zh: "市", en: "prefecture"},
  county: {zh: "县", en: "county"}
} as const;

const shares = {
  kind: "group",
  zh: "分担比例",
  en: "shares",
  article: "社会救助法 第六条",
  nodes: {
    central: share("中央", "central"),
    province: share("省", "province"),
    prefecture: share("市", "prefecture"),
    county: share("县", "county")
  }
} as const;

/** What is paid, in the order of the worksheet; the keys are lines of the worksheet. */
export const programmes = {
  tekun_base: {zh: "特困基本生活", en: "tekun living support"},
  tekun_care: {zh: "特困照料护理", en: "tekun care support"},
  dibao_base: {zh: "低保金", en: "dibao base"},
  exit_benefit: {zh: "渐退低保金", en: "gradual exit"},
  single_benefit: {zh: "单人保", en: "single-person dibao"},
  dibao_addon: {zh: "分类施保", en: "add-ons by category"},
  disability_living: {zh: "困难残疾人生活补贴", en: "disability living subsidy"},
  disability_care: {zh: "重度残疾人护理补贴", en: "disability care subsidy"},
  price_subsidy: {zh: "价格临时补贴", en: "price-linked subsidy"},
  temporary_relief_month: {zh: "临时救助", en: "temporary relief"},
  medical_aid: {zh: "医疗救助", en: "medical aid"},
  insurance_aid: {zh: "资助参保", en: "insurance premium aid"},
  education_aid: {zh: "教育救助", en: "education aid"},
  housing_aid: {zh: "住房救助", en: "housing aid"},
  heating_aid: {zh: "取暖救助", en: "heating aid"},
  utility_aid: {zh: "水电气等减免", en: "utility relief"}
} as const;

export const policySchema = {
  kind: "group",
  zh: "政策",
  en: "policy",
  nodes: {
    id: {kind: "text", zh: "编号", en: "id", pattern: /^[a-z0-9][a-z0-9-]{0,63}$/},
    name: {
      kind: "group",
      zh: "名称",
      en: "name",
      nodes: {
        zh: {kind: "text", zh: "中文名称", en: "name in Chinese"},
        en: {kind: "text", zh: "英文名称", en: "name in English"}
      }
    },
    effective: {kind: "text", zh: "施行日期", en: "in force from", pattern: /^\d{4}-\d{2}-\d{2}$/, date: true},
    province: {kind: "text", zh: "省份", en: "province", pattern: /^\d{2}0000$/, nullable: true},
    denominator: {
      kind: "choice",
      zh: "覆盖面的分母",
      en: "denominator of coverage",
      values: {
        registered: {zh: "户籍人口", en: "registered population"},
        resident: {zh: "常住人口", en: "resident population"}
      }
    },
    standard: {
      kind: "group",
      zh: "低保标准",
      en: "dibao standard",
      article: "社会救助法 第十九条",
      nodes: {
        basis: {
          kind: "choice",
          zh: "定标方式",
          en: "how the standard is set",
          article: "社会救助法 第十九条",
          values: {
            listed: {zh: "现行公布", en: "as published"},
            tiered: {zh: "分档", en: "tiers"},
            amounts: {zh: "逐市给定", en: "amounts by place"}
          }
        },
        listed: {
          kind: "table",
          zh: "现行标准",
          en: "amounts in force",
          keys: "region",
          fallback: false,
          article: "社会救助法 第十九条",
          item: {
            kind: "group",
            zh: "现行标准",
            en: "amounts in force",
            nodes: {
              urban: yuan("元/月·人", "城镇", "urban", {nullable: true, max: 100_000}),
              rural: yuan("元/月·人", "农村", "rural", {nullable: true, max: 100_000})
            }
          }
        },
        tiers: {
          kind: "list",
          zh: "各档",
          en: "tiers",
          maxLength: 5,
          article: "社会救助法 第十九条",
          item: {
            kind: "group",
            zh: "档",
            en: "tier",
            nodes: {
              ratio: share("占上年人均消费支出", "share of last year's consumption per head", {
                optional: true,
                band: [0.3, 0.4]
              }),
              rural_ratio: share("农村：占上年人均消费支出", "rural: share of last year's consumption per head", {
                optional: true,
                band: [0.3, 0.4]
              }),
              amount: yuan("元/月·人", "金额", "amount", {optional: true, max: 100_000})
            }
          }
        },
        region_tier: {
          kind: "table",
          zh: "各市所在档",
          en: "tier of each place",
          keys: "region",
          fallback: false,
          item: {kind: "number", zh: "档", en: "tier", unit: "级", min: 1, max: 5, integer: true}
        },
        consumption: {
          kind: "group",
          zh: "上年人均消费支出",
          en: "last year's consumption per head",
          nodes: {
            year: {kind: "number", zh: "年份", en: "year", unit: "年", min: 2000, max: 2100, integer: true},
            all: yuan("元/年·人", "全体居民", "all residents", {nullable: true}),
            urban: yuan("元/年·人", "城镇居民", "urban residents", {nullable: true}),
            rural: yuan("元/年·人", "农村居民", "rural residents", {nullable: true})
          }
        },
        split: flag("城乡分别计算", "urban and rural apart"),
        round_to: yuan("元", "取整单位", "rounded to", {min: 0.01, max: 100}),
        unify: {
          kind: "choice",
          zh: "同标",
          en: "same standard",
          values: {
            none: {zh: "不同标", en: "none"},
            urban_rural: {zh: "城乡同标", en: "urban-rural"},
            province: {zh: "省域同标", en: "province-wide"}
          }
        },
        hold_harmless: flag("不低于现行标准", "never below the amount in force"),
        floor: yuan("元/月·人", "省级指导标准", "provincial guidance standard", {
          max: 100_000,
          article: "社会救助法 第十九条"
        }),
        amounts: {
          kind: "table",
          zh: "逐市给定的标准",
          en: "amounts by place",
          keys: "region",
          fallback: false,
          item: {
            kind: "group",
            zh: "给定的标准",
            en: "amount",
            nodes: {
              urban: yuan("元/月·人", "城镇", "urban", {optional: true, max: 100_000}),
              rural: yuan("元/月·人", "农村", "rural", {optional: true, max: 100_000})
            }
          }
        }
      }
    },
    income: {
      kind: "group",
      zh: "收入核算",
      en: "income",
      article: "民发〔2021〕57号 第十三条",
      nodes: {
        work_cost: {
          kind: "group",
          zh: "就业成本扣减",
          en: "work costs",
          article: "民发〔2021〕57号 第十三条",
          nodes: {
            flat_month: yuan("元/月", "就业成本：定额", "work costs: flat amount", {
              article: "民发〔2021〕57号 第十三条"
            }),
            rate: share("就业成本：占工资", "work costs: share of the wage", {article: "民发〔2021〕57号 第十三条"}),
            cap_month: yuan("元/月", "就业成本：上限", "work costs: cap", {
              nullable: true,
              article: "民发〔2021〕57号 第十三条"
            })
          }
        },
        basic_pension_exempt: share("基础养老金不计入的比例", "share of the basic pension left out", {
          article: "民发〔2021〕57号 第十三条"
        }),
        disregard: {
          kind: "group",
          zh: "就业收入豁免",
          en: "earnings disregard",
          article: "浙江省社会救助条例 第五十条",
          nodes: {
            months: months("就业收入豁免：月数", "earnings disregard: months", {
              article: "浙江省社会救助条例 第五十条",
              band: [6, 12]
            }),
            cap_multiple: multiple("就业收入豁免：上限（标准倍数）", "earnings disregard: cap, in standards", {
              article: "浙江省社会救助条例 第五十条",
              band: [0, 3]
            })
          }
        },
        deduction: {
          kind: "group",
          zh: "刚性支出扣减",
          en: "deduction of rigid expenditure",
          article: "民发〔2021〕57号 第十三条",
          nodes: {
            share: {
              kind: "group",
              zh: "扣减比例",
              en: "share deducted",
              nodes: {
                medical: share("扣减：医疗", "deducted: medical"),
                education: share("扣减：教育", "deducted: education"),
                rehabilitation: share("扣减：残疾康复", "deducted: rehabilitation"),
                care: share("扣减：照护", "deducted: care"),
                rent: share("扣减：房租", "deducted: rent")
              }
            },
            cap: yuan("元/年", "扣减上限", "cap of the deduction", {nullable: true})
          }
        }
      }
    },
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
    },
    rounding: {
      kind: "choice",
      zh: "低保金取整",
      en: "rounding of benefits",
      values: {
        ceil: {zh: "进位到元", en: "up to whole yuan"},
        round: {zh: "四舍五入到元", en: "to whole yuan"},
        none: {zh: "不取整", en: "none"}
      }
    },
    tekun: {
      kind: "group",
      zh: "特困",
      en: "tekun",
      article: "社会救助法 第十六、十七条",
      nodes: {
        elder_age: {
          kind: "number",
          zh: "老年人年龄",
          en: "elder from age",
          unit: "岁",
          min: 0,
          max: 120,
          article: "民发〔2021〕43号 第五条"
        },
        minor_age: {
          kind: "number",
          zh: "未成年人年龄",
          en: "minor below age",
          unit: "岁",
          min: 0,
          max: 120,
          article: "民发〔2021〕43号 第五条"
        },
        multiple: multiple("特困基本生活标准（低保标准倍数）", "tekun standard, in dibao standards", {
          band: [1.3, 20],
          article: "社会救助法 第十七条"
        }),
        care_month: {
          kind: "group",
          zh: "照料护理费",
          en: "care support",
          article: "社会救助法 第十七条",
          nodes: {
            none: yuan("元/月·人", "照料护理：全自理", "care: independent"),
            partial: yuan("元/月·人", "照料护理：半护理", "care: partial"),
            full: yuan("元/月·人", "照料护理：全护理", "care: full")
          }
        }
      }
    },
    dibao: {
      kind: "group",
      zh: "低保",
      en: "dibao",
      article: "社会救助法 第十八条",
      nodes: {
        method: {
          kind: "choice",
          zh: "补差方式",
          en: "how the benefit is set",
          values: {difference: {zh: "补差", en: "difference"}, bands: {zh: "分档", en: "bands"}}
        },
        bands: {
          kind: "list",
          zh: "分档",
          en: "bands",
          maxLength: 12,
          item: {
            kind: "group",
            zh: "档",
            en: "band",
            nodes: {
              below: multiple("计入收入低于（标准倍数）", "counted income below, in standards"),
              pay: multiple("每人发放（标准倍数）", "pays per person, in standards")
            }
          }
        },
        minimum_benefit: yuan("元/月", "最低发放额", "smallest benefit")
      }
    },
    addon: {
      kind: "group",
      zh: "分类施保",
      en: "add-ons by category",
      article: "社会救助法 第二十条",
      nodes: {
        elder: {
          kind: "list",
          zh: "高龄",
          en: "elders",
          maxLength: 6,
          item: {
            kind: "group",
            zh: "年龄档",
            en: "bracket",
            nodes: {
              age: {kind: "number", zh: "满", en: "from age", unit: "岁", min: 0, max: 120},
              share: multiple("增发（标准倍数）", "share of the standard")
            }
          }
        },
        minor: {
          kind: "group",
          zh: "未成年人",
          en: "minors",
          nodes: {
            age: {
              kind: "number",
              zh: "分类施保：未成年人年龄",
              en: "add-on: minor below age",
              unit: "岁",
              min: 0,
              max: 120
            },
            share: multiple("分类施保：未成年人", "add-on: minors")
          }
        },
        severe: multiple("分类施保：重度残疾", "add-on: severely disabled"),
        illness: multiple("分类施保：重病", "add-on: seriously ill"),
        stacking: {
          kind: "choice",
          zh: "多项符合时",
          en: "when several apply",
          values: {max: {zh: "取最高", en: "the highest"}, sum: {zh: "相加", en: "their sum"}}
        },
        to_single: flag("单人保对象也增发", "also to single-person entrants")
      }
    },
    single: {
      kind: "group",
      zh: "单人保",
      en: "single-person dibao",
      article: "2022-10-20 扩围通知",
      nodes: {
        severe: flag("单人保：重度残疾人", "single: severely disabled"),
        illness: flag("单人保：重病患者", "single: seriously ill"),
        mode: {
          kind: "choice",
          zh: "单人保发放方式",
          en: "single: how paid",
          values: {full: {zh: "全额", en: "full"}, share: {zh: "比例", en: "share"}, gap: {zh: "补差", en: "gap"}}
        },
        share: share("单人保：占标准", "single: share of the standard"),
        above_standard_only: flag(
          "单人保：仅限收入高于低保标准的家庭",
          "single: only where income is at or above the standard"
        )
      }
    },
    edge: {
      kind: "group",
      zh: "低保边缘",
      en: "edge",
      article: "社会救助法 第二十一条",
      nodes: {
        multiple: multiple("低保边缘线（低保标准倍数）", "edge line, in dibao standards", {band: [1.5, 2]}),
        minimum_wage_cap: flag(
          "低保边缘线不高于最低工资",
          "edge line capped by the minimum wage",
          "浙江省社会救助条例 第十三条"
        )
      }
    },
    minimum_wage: {
      kind: "table",
      zh: "最低工资",
      en: "minimum wage",
      keys: "region",
      fallback: true,
      item: yuan("元/月", "最低工资", "minimum wage", {nullable: true})
    },
    rigid: {
      kind: "group",
      zh: "刚性支出困难",
      en: "rigid expenditure",
      article: "社会救助法 第二十二条",
      nodes: {
        ratio: multiple("刚性支出占总收入超过", "rigid expenditure above this share of income", {max: 10}),
        items: {
          kind: "some",
          zh: "计入的刚性支出",
          en: "items counted",
          values: rigidItems,
          numeric: false,
          article: "刚性支出困难家庭认定办法 第五条"
        },
        income_line: {
          kind: "table",
          zh: "收入线（上年人均可支配收入）",
          en: "income line (last year's disposable income per head)",
          keys: "region",
          fallback: true,
          article: "社会救助法 第二十二条",
          item: yuan("元/年·人", "收入线", "income line", {nullable: true})
        }
      }
    },
    exit: {
      kind: "group",
      zh: "渐退",
      en: "gradual exit",
      article: "民发〔2021〕57号 第三十三条",
      nodes: {
        months: months("渐退期", "exit: months", {max: 36, band: [0, 6], article: "民发〔2021〕57号 第三十三条"}),
        shape: {
          kind: "choice",
          zh: "渐退方式",
          en: "exit: shape",
          values: {
            full: {zh: "全额", en: "full"},
            linear: {zh: "逐月递减", en: "linear"},
            half: {zh: "前全后半", en: "full, then half"}
          }
        },
        income_multiple: multiple("渐退收入上限（标准倍数）", "exit: income below, in standards"),
        by_work_only: flag("仅限就业增收", "exit: only after a rise by work"),
        addon: flag("渐退期内分类施保", "exit: add-ons go on")
      }
    },
    disability: {
      kind: "group",
      zh: "残疾人两项补贴",
      en: "disability subsidies",
      article: "国发〔2015〕52号",
      nodes: {
        living: {
          kind: "group",
          zh: "困难残疾人生活补贴",
          en: "living subsidy",
          nodes: {
            amount: yuan("元/月·人", "生活补贴：金额", "living subsidy: amount", {nullable: true}),
            share: multiple("生活补贴：占标准", "living subsidy: share of the standard"),
            statuses: statuses("生活补贴：对象", "living subsidy: statuses")
          }
        },
        care: {
          kind: "group",
          zh: "重度残疾人护理补贴",
          en: "care subsidy",
          nodes: {
            amount_by_level: {
              kind: "table",
              zh: "护理补贴：按等级",
              en: "care subsidy by level",
              fallback: false,
              keys: {1: {zh: "一级", en: "level 1"}, 2: {zh: "二级", en: "level 2"}, 3: {zh: "三级", en: "level 3"}},
              item: yuan("元/月·人", "护理补贴", "care subsidy")
            },
            statuses: statuses("护理补贴：对象", "care subsidy: statuses")
          }
        }
      }
    },
    price_subsidy: {
      kind: "group",
      zh: "价格临时补贴",
      en: "price-linked subsidy",
      article: "社会救助法 第三十二条",
      nodes: {rate: multiple("价格临时补贴：占标准", "price-linked subsidy: share of the standard")}
    },
    relief: {
      kind: "group",
      zh: "临时救助",
      en: "temporary relief",
      article: "社会救助法 第二十九条",
      nodes: {
        share: share("临时救助：自付费用比例", "relief: share of own expenses"),
        threshold_months: months(
          "临时救助：起点（人均标准月数）",
          "relief: threshold, in months of the standard per head"
        ),
        cap_months: months("临时救助：上限（标准月数）", "relief: cap, in months of the standard", {
          article: "浙江省社会救助条例 第三十九条"
        }),
        statuses: statuses("临时救助：对象", "relief: statuses")
      }
    },
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
    },
    take_up: {
      kind: "group",
      zh: "申领率",
      en: "take-up",
      nodes: {
        tekun: share("申领率：特困", "take-up: tekun"),
        dibao: {
          kind: "group",
          zh: "申领率：低保",
          en: "take-up: dibao",
          nodes: {
            rate: share("申领率：低保", "take-up: dibao"),
            gap_slope: {
              kind: "number",
              zh: "申领率：随缺口上升",
              en: "take-up: rise with the gap",
              unit: "比例",
              min: -1,
              max: 1
            }
          }
        },
        edge: share("申领率：低保边缘", "take-up: edge"),
        rigid: share("申领率：刚性支出困难", "take-up: rigid")
      }
    },
    financing: {
      kind: "group",
      zh: "资金分担",
      en: "who pays",
      nodes: {
        mode: {
          kind: "choice",
          zh: "分担方式",
          en: "mode",
          values: {share: {zh: "按比例", en: "shares"}, fixed_central: {zh: "中央定额", en: "fixed central transfer"}}
        },
        fixed_central: yuan("元/年", "中央定额", "fixed central transfer", {nullable: true}),
        default: shares,
        programme: {
          kind: "table",
          zh: "按项目的分担",
          en: "shares by programme",
          keys: programmes,
          fallback: false,
          item: shares
        },
        regions: {kind: "table", zh: "按市的分担", en: "shares by place", keys: "region", fallback: false, item: shares}
      }
    }
  }
} as const;

/** A policy in resolved form: `extends` followed, every leaf a plain value. */
export type Policy = ValueOf<typeof policySchema>;

export const qualities = {
  official: {zh: "官方", en: "official"},
  relay: {zh: "转引", en: "relay"},
  assumed: {zh: "假定", en: "assumed"},
  unknown: {zh: "未公布", en: "unknown"}
} as const;
export type Quality = keyof typeof qualities;
