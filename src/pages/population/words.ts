// Every word of the page 数据, in both languages side by side. {x} is filled in.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  title: ["数据", "Data"],
  lead: [
    "{province}的合成人口：{households} 户、{persons} 人，代表 {households_weighted}户、{persons_weighted}人。由公布的统计数字生成，其中没有一户是真实家庭；随机种子 {seed}，同一种子得到逐字节相同的文件。",
    "Synthetic population of {province}: {households} households and {persons} persons representing {households_weighted} households and {persons_weighted} persons. Generated from published figures; none of its households is real. Seed {seed}: the same seed gives the same file, byte for byte."
  ],
  origin: ["来历", "Origin"],
  fits: ["校准", "Calibration"],
  money: ["钱对不对", "Is the money right"],
  people: ["人对不对", "Are the people right"],
  where: ["地方对不对", "Is the place right"],
  census: ["户、年龄、收入和健康", "Homes, ages, incomes and health"],
  doubts: ["还不能相信什么", "What cannot be believed yet"],
  worst_case: ["换一套假定", "On other assumptions"],
  seeds: ["换一个种子", "On other seeds"],
  distributions: ["分布", "Distributions"],
  alignment: ["应享与实领", "Entitled and receiving"],
  back_cast: ["回溯", "Back-casting"],
  assumptions: ["假定", "Assumptions"],
  sources: ["来源", "Sources"],
  download: ["下载与数据字典", "Download and data dictionary"],

  // doubts
  doubts_lead: [
    "按对结论的影响排列，最要紧的在前。区间只包含“换一套假定”里的几项，下面的不在区间里。",
    "Ranked by what they do to an answer, the gravest first. Bands hold only what stands under “On other assumptions”; these are not in them."
  ],
  doubt_registered: [
    "户籍在外省的人也算作本省应享。普查里有多少人户籍在外省是知道的（浙江约四分之一），人口没有把他们分开，应享人数、漏保率因此偏高，流入多的省偏得最多。户籍在本省、人在外省的则不在人口里。",
    "People registered in another province count as entitled here. The census says how many they are (in Zhejiang about a quarter of the residents), the population does not tell them apart: entitlement and exclusion are too high, most where many have moved in. Those registered here who live elsewhere are missing."
  ],
  doubt_entitled: [
    "应享而未领的有多少：取决于标准附近的收入分布，没有一个省的住户调查可比。漏保率是假定之下的数，只能看区间。",
    "How many are entitled and do not receive: that hangs on the spread of incomes about the line, for which no survey of a province is at hand. Exclusion is a figure under assumptions; read its band."
  ],
  doubt_line: [
    "标准小幅变动时新进来的人：申领率在线的两侧各自拟合，刚过线的家庭与线下最后一批家庭的申领率并不相接，小改革的新增人数和花费因此不准。",
    "Who comes in when a standard moves a little: willingness is ranked apart on either side of the line, so that take-up does not run on across it; newcomers and the cost of small reforms are the less certain."
  ],
  doubt_benefit: [
    "补差水平：没有一个省公布低保金与标准之比，目标取自少数市县或全国。靠救助的家庭里，自有收入近于零的偏多，存款在财产上限附近偏少：上限小幅变动几乎不影响结果，不可当真。",
    "The level of benefits: no province publishes dibao over the standard; targets are those of a few counties or of the nation. Among families carried by assistance too many have next to nothing of their own, and too few have savings near the caps: that a small change of a cap moves next to nothing must not be believed."
  ],
  doubt_aged: [
    "对象的年龄：六十岁以上的比公布的多。各地怎样核算子女的赡养费没有公布，照公式计的多，老人就少。",
    "The age of recipients: more of them are sixty and over than published. How offices count what children owe is not published; the more is counted, the fewer of the old are entitled."
  ],
  doubt_edge: [
    "低保边缘：模拟的应享人数是已认定的数倍，边缘和刚性支出的认定从何而来，没有资料。",
    "The edge: several times as many are entitled as are recognised, and nothing is published on how families come to be recognised there or for rigid expenditure."
  ],
  doubt_places: [
    "各地之分：设区市的相对收入不是当年的，或由学历推算；收入低的市（浙江的衢州、丽水）对象偏多，各县只知道城乡人数。",
    "Places: relative incomes of prefectures are not of the year or inferred from schooling; those with low incomes (in Zhejiang Quzhou and Lishui) get too many recipients, and of counties only town and country are known."
  ],
  doubt_health: [
    "重病与支出：人均自付与公布数一致，灾难性支出的家庭仍少于调查，刚性支出困难因此偏少。",
    "Illness and spending: the mean is the published one, yet fewer families have catastrophic spending than surveys find; hardship through rigid expenditure is too rare."
  ],
  doubt_cars: [
    "汽车：收入最低一成家庭的拥有率，有的省高于全国调查的比例，因车被排除的人偏多。",
    "Cars: the lowest tenth has more of them in some provinces than the national surveys allow; too many are shut out by one."
  ],
  doubt_months: [
    "按月的进出：找到工作的机会是倒推的；北京即使无人找到工作，人数仍比公布的减得快。",
    "The months: the chance of finding work is inferred; Beijing's caseload falls faster than published even if nobody finds any."
  ],

  // origin
  origin_lead: [
    "每一步用哪些公布数，做什么，哪些只能假定。救助的公布数只在两处用到：靠救助的家庭自有多少收入，由低保金与标准之比得出；领取率按公布的对象人数和这个比拟合。",
    "Which published figures each step uses, what it does and what had to be assumed. What is published of assistance is used in two places only: what families carried by it have of their own follows from the mean benefit over the standard, and take-up is fitted to published recipients and to that mean."
  ],
  from_published: ["公布", "Published"],
  made: ["生成", "Generated"],
  assumed: ["假定", "Assumed"],
  flow_households: ["家庭户", "Households"],
  flow_households_from: [
    "2020 年人口普查：各设区市家庭户数和人数、一人户、一代户、城乡、分性别年龄人口",
    "2020 census: households and residents, one-person and one-generation households, urban and rural, age and sex, by prefecture"
  ],
  flow_households_made: [
    "按户型抽取，再调整每户权数，使户和人的边际同时相符；三代户和有老人的户按外省的关系推算，不用本省的数；低收入的户多抽，权数相应较小",
    "Drawn by type, then weighted so that household and person margins hold together; three-generation households and those with elderly members are predicted from other provinces, not from this one's figures; poor households are oversampled and weigh less"
  ],
  flow_households_assumed: [
    "集体户不在内；户籍以常住地的城乡代替",
    "Collective households are excluded; hukou is proxied by urban or rural residence"
  ],
  flow_income: ["收入", "Income"],
  flow_income_from: [
    "城乡居民人均可支配收入、中位数、来源构成；各市相对水平",
    "Urban and rural disposable income per head, medians, income sources; relative levels of prefectures"
  ],
  flow_income_made: [
    "每户在本市城镇或农村的收入分布中占一个位次，再分到各人的工资、经营、财产、转移",
    "Each household takes a rank in the urban or rural distribution of its prefecture; its income is then split by person and source"
  ],
  flow_income_assumed: [
    "低于低保标准的人口比重；市内收入差距；一时贫困和长期贫困的比例",
    "Shares of persons below the standard; inequality within prefectures; shares of transient and chronic poverty"
  ],
  flow_assets: ["财产与居住", "Assets and housing"],
  flow_assets_from: [
    "城镇家庭资产负债调查、普查长表的汽车和租房比重",
    "Survey of urban household assets and liabilities; cars and renting from the census long form"
  ],
  flow_assets_made: [
    "存款、车、房、租金、工商登记、农机，随收入、年龄和户规模而变",
    "Savings, cars, homes, rents, registered firms and farm machinery, by income, age and household size"
  ],
  flow_assets_assumed: ["农村的存款和住房；与收入的关系", "Rural savings and homes; their relation to income"],
  flow_health: ["健康与支出", "Health and spending"],
  flow_health_from: [
    "残疾人抽样调查；灾难性医疗支出比重（CFPS）",
    "National disability sample survey; incidence of catastrophic health expenditure (CFPS)"
  ],
  flow_health_made: [
    "残疾、重病、失能、在学，以及医疗、教育、康复、照护费用",
    "Disability, illness, care needs, schooling; medical, education, rehabilitation and care costs"
  ],
  flow_health_assumed: ["重病比重、教育费用、照护费用", "Share of serious illness; costs of education and care"],
  flow_history: ["亲属与经历", "Kin and history"],
  flow_history_from: ["低收入人口动态监测人数", "Number of low-income persons monitored"],
  flow_history_made: [
    "户外的赡养人、原先的身份、近两年的增收、监测名单、在册身份",
    "Relatives able to support, previous status, income rises over the last two years, monitoring list, registered status"
  ],
  flow_history_assumed: [
    "赡养能力、曾获低保的比重、每年退出的比重",
    "Ability to support, shares previously on dibao, annual exit rates"
  ],
  flow_take_up: ["领取", "Take-up"],
  flow_take_up_from: ["低保对象和低保边缘家庭人数", "Numbers of dibao recipients and of persons in edge households"],
  flow_take_up_made: [
    "政策逐户核算出应享；每户自带的随机数与领取率相比，定出实领",
    "The policy is applied to every household; each household's fixed random number, compared with the take-up rate, decides who receives"
  ],
  flow_take_up_assumed: [
    "领取率对各户相同，并随金额略有变化",
    "Take-up is the same for all, apart from a slope in the amount"
  ],

  // fits
  fits_lead: [
    "每个设区市的户如何代表普查：有效样本量（Kish）越接近户数，权数越均匀；最差边际是校准后仍差最多的一个。",
    "How the sampled households of each prefecture represent the census: the closer the effective sample size (Kish) is to the sample, the more even the weights; the worst margin is the one calibration misses most."
  ],
  sampled: ["抽样户", "Sampled"],
  effective: ["有效样本量", "Effective size"],
  smallest_weight: ["最小权数", "Smallest weight"],
  largest_weight: ["最大权数", "Largest weight"],
  margins: ["边际数", "Margins"],
  worst_margin: ["最差边际", "Worst margin"],
  worst_error: ["偏差", "Residual"],
  male_aged: ["男 {ages} 岁", "men aged {ages}"],
  female_aged: ["女 {ages} 岁", "women aged {ages}"],
  and_over: ["{age} 及以上", "{age}+"],
  family_residents_rural: ["乡村家庭户人口", "rural residents of family households"],
  expected_three_generations: [
    "三代及以上户（按外省关系推算）",
    "three-generation households (predicted from other provinces)"
  ],
  expected_with_65: [
    "有 65 岁及以上成员的户（按外省关系推算）",
    "households with members aged 65+ (predicted from other provinces)"
  ],
  poorest_sixth: [
    "收入最低六分之一的户占样本 {share}，因此各市的低保家庭都有较多样本户。",
    "The poorest sixth of households make up {share} of the sample, so that each prefecture has enough sampled dibao families."
  ],

  // what an expert asks first
  money_lead: [
    "有多少人领、领到标准的几成、花多少钱。补差与标准之比是一份预算的根据；注明“对照全国”的，本省没有公布数。",
    "How many receive, how much of the standard they are paid, what it costs. The ratio of benefit to standard is what a budget rests on; “against the nation” marks what the province does not publish."
  ],
  people_lead: [
    "领低保的是哪些人：年龄、残疾、劳动能力、一户几人。这些数从未用来生成人口。简单猜测是：领取者与全体居民一样。",
    "Who receives: age, disability, capacity to work, persons in a unit. None of it was used in the making. The naive guess is that recipients are like everybody."
  ],
  where_lead: [
    "各市各县有多少人领、领多少。这些数从未用来生成人口，年份多在前几年。简单猜测是：全省的比率处处相同。",
    "How many receive in each prefecture and county, and how much. None of it was used in the making, and most is some years old. The naive guess is the rate of the province everywhere."
  ],
  answer_fitted: ["校准的 {n} 项最多差 {worst}", "The {n} figures that were fitted miss by {worst} at most"],
  answer_not_fitted: ["没有校准的公布数", "Nothing published was fitted"],
  answer_held: ["留出的 {n} 项误差中位 {median}", "The {n} held-out ones miss by {median} at the median"],
  answer_not_held: ["没有留出的公布数。", "Nothing published is held out."],
  answer_nearer: [
    "，有简单猜测可比的 {n} 项中 {better} 项比它更近",
    ", and of {n} with a naive guess {better} are nearer than it"
  ],
  answer_no_guess: ["，没有简单猜测可比", ", with no naive guess to hold against"],
  answer_furthest: [
    "；差得最远的是“{figure}”，为公布的 {ratio}。",
    "; furthest off is “{figure}”, at {ratio} of what is published."
  ],
  sentence_gap: ["；", ". "],

  // other assumptions, other seeds
  worst_words: [
    "每次只移动一项假定：漏保率（假定）从原来的数移到 {exclusion}，补差与标准之比 {benefit}；方案的全年增减：{reforms}。",
    "With one assumption moved at a time exclusion (assumed) goes over {exclusion}, benefit over standard over {benefit}; what reforms change in a year: {reforms}."
  ],
  worst_reform: ["{reform} {range}", "{reform} {range}"],
  worst_lead: [
    "每一行把一项假定移到证据所容的低端和高端，用同一个种子重新生成人口（{households} 户），再按同样的对象人数拟合申领率。两项不同时移动，所以合起来还可能更远。用 doudi assumptions 重做。",
    "Every row moves one assumption to the low and the high end of what evidence allows, builds the population again from the same seed ({households} households) and fits take-up to the same recipients. Two are never moved together, so that together they may go further. Made by doudi assumptions."
  ],
  worst_none: [
    "本省还没有换假定重做过：npm run -s doudi -- assumptions --province …",
    "This province has not been built again on other assumptions: npm run -s doudi -- assumptions --province …"
  ],
  as_built: ["原来的人口", "as built"],
  ends: ["低端～高端", "Ends"],
  evidence: ["依据", "Evidence"],
  worst_exclusion: ["漏保率（假定）", "Exclusion (assumed)"],
  worst_benefit_to_standard: ["补差与标准之比", "Benefit over standard"],
  worst_cost: ["全年资金", "Yearly cost"],
  cost_change_of: ["{reform} 增减", "{reform}, change"],
  seeds_lead: [
    "{policy} 在 {seeds} 份新人口上的结果，每份 {households} 户，种子从 {first} 起；没有一份用来拟合。“离散”是各份之间的标准差，“公式误差”是抽样公式给一份人口的数；两者之比本身有约 {uncertain} 的误差，超出两倍的才按实测改正，称“模拟误差”。用 doudi seeds 重做。",
    "{policy} on {seeds} fresh populations of {households} households each, seeds from {first} on; none was used to fit anything. Spread is the standard deviation over them, formula error what the sampling formula gives for one; their ratio is itself uncertain by about {uncertain}, and where it is further than twice that from 1 the errors printed are put right by it. Made by doudi seeds."
  ],
  seeds_none: [
    "本省还没有用新种子重做过：npm run -s doudi -- seeds --province …",
    "No fresh seeds of this province yet: npm run -s doudi -- seeds --province …"
  ],
  spread: ["离散", "Spread"],
  target: ["目标", "Target"],
  mean_to_target: ["均值 / 目标", "Mean / target"],
  design_error: ["公式误差", "Formula error"],
  spread_to_error: ["离散 / 公式误差", "Spread / formula error"],

  // the table of comparisons
  validation_lead: [
    "“校准”是生成时用过的数，理应相符；“推出”由校准的数按算术得出，不算检验；“留出”从未用过，用来检验。相差 10% 以上的，有可能的机制就写明，没有的标“未解释”。本身是假定的目标不列作公布数，也不计入误差。",
    "Calibrated figures were used in the making and should agree; implied ones follow from those by arithmetic and test nothing; held-out ones never were used, and test it. A gap of more than 10% has a mechanism beside it where one is known, and is marked as unexplained where none is. Targets that are themselves assumed are not called published, nor counted as errors."
  ],
  kind: ["性质", "Kind"],
  kind_calibrated: ["校准", "calibrated"],
  kind_implied: ["推出", "implied"],
  kind_held_out: ["留出", "held out"],
  assumed_target: ["假定 {value}", "assumed {value}"],
  naive: ["简单猜测", "Naive guess"],
  naive_province: ["全省比率", "rate of the province"],
  naive_nation: ["全国比率", "rate of the nation"],
  naive_everybody: ["与全体居民一样", "like everybody"],
  naive_lot: ["抽签决定", "drawn by lot"],
  is_nearer: ["模拟更近", "simulated is nearer"],
  is_no_nearer: ["模拟不更近", "simulated is no nearer"],
  tests: ["检验什么", "What it tests"],
  group_of_level: ["钱和人数", "money and numbers"],
  group_of_profile: ["领取者", "recipients"],
  group_of_place: ["地方", "place"],
  group_of_income: ["收入、财产、健康", "income, wealth, health"],
  group_of_census: ["户和年龄", "homes and ages"],
  nearer: ["比简单猜测近", "Nearer than naive"],
  naive_median: ["简单猜测误差中位", "Median error of naive"],
  level: ["层级", "Level"],
  level_province: ["省", "province"],
  level_prefecture: ["设区市", "prefecture"],
  level_county: ["县", "county"],
  figures: ["数字", "Figures"],
  median_error: ["误差中位", "Median error"],
  p90_error: ["90% 分位", "90th percentile"],
  worst: ["最大", "Largest"],
  own_rows: ["{province}本级", "{province} itself"],
  large_only: ["只看相差 10% 以上", "only gaps above 10%"],
  topic: ["主题", "Topic"],
  topic_households: ["户与代", "Households"],
  topic_ages: ["年龄性别", "Age and sex"],
  topic_housing: ["汽车与居住", "Cars and housing"],
  topic_income: ["收入", "Income"],
  topic_wealth: ["财产", "Wealth"],
  topic_health: ["健康", "Health"],
  topic_level: ["钱和人数", "Money and numbers"],
  topic_profile: ["领取者", "Recipients"],
  topic_place: ["各地", "Places"],
  topic_counties: ["各县（市、区）", "Counties"],
  figure: ["数字", "Figure"],
  simulated: ["模拟", "Simulated"],
  ratio: ["模拟 / 公布", "Simulated / published"],
  year: ["年份", "Year"],
  reason: ["原因与来源", "Reason and source"],
  unexplained: ["未解释", "unexplained"],
  count: ["{n} / {total} 行", "{n} of {total} rows"],
  nothing: ["没有符合条件的行。", "No matching rows."],
  ratio_words: ["模拟为公布的 {ratio}", "{ratio} of the published figure"],

  // distributions
  income_title: ["人均可支配收入", "Disposable income per head"],
  income_unit: ["元/年·人，对数刻度；按户累计", "yuan a year per head, log scale; cumulative over households"],
  income_key: [
    "曲线：模拟。◇ 公布的中位数（居中一户）和均值（按人，画在右侧，短线为模拟）。基尼系数（按人）：城镇 {urban}，农村 {rural}，合计 {all}。",
    "Lines: simulated. ◇ published medians (the middle household) and means (over persons, at the right edge; a dash marks the simulated one). Gini over persons: urban {urban}, rural {rural}, all {all}."
  ],
  savings_title: ["金融资产", "Financial assets"],
  savings_unit: ["元/户，对数刻度；按户累计", "yuan per household, log scale; cumulative over households"],
  savings_key: [
    "曲线：模拟。◇ 全国城镇的公布均值按本省收入折算（画在右侧，短线为模拟）。",
    "Lines: simulated. ◇ published mean for urban China, scaled by the province's relative income (at the right edge; a dash marks the simulated one)."
  ],
  medical_title: ["医疗自付占支付能力的比重", "Out-of-pocket health spending over capacity to pay"],
  medical_unit: ["达到该比重的户，%", "households at or above, %"],
  medical_key: [
    "支付能力为扣除食品后的消费。超过 40% 为灾难性支出；◇ 公布的比重，为全国。",
    "Capacity to pay is non-food consumption. Above 40%, spending is catastrophic; ◇ published national shares."
  ],
  rank_households: ["由低到高的户比重，%", "share of households, lowest first, %"],
  threshold: ["占支付能力，%", "of capacity to pay, %"],
  series: ["人群", "Group"],
  rank: ["位次", "Rank"],
  amount: ["数额", "Amount"],
  share: ["比重", "Share"],
  statistic: ["统计量", "Statistic"],
  scope: ["范围", "Scope"],
  scope_province: ["本省市", "this province"],
  scope_nation: ["全国", "national"],
  mean: ["均值", "mean"],
  median: ["中位数", "median"],
  quintile: ["五等分第 {k} 组均值", "mean of quintile {k}"],
  catastrophic: ["灾难性支出户比重", "incidence of catastrophic spending"],

  // alignment
  alignment_lead: [
    "“应享”是按政策符合条件的全部家庭，“实领”是其中来领取的。两列之间只差领取率，由公布的对象人数拟合；各户的收入、财产和算式不因此改动。政策：{policy}。",
    "Entitled: all families that meet the conditions. Receiving: those that take it up. The two columns differ only by take-up, fitted to published recipients; incomes, assets and formulas are untouched. Policy: {policy}."
  ],
  group_tekun: ["特困", "tekun"],
  group_dibao: ["低保", "dibao"],
  group_single: ["其中：单人保", "of which single-person"],
  group_edge: ["低保边缘", "edge"],
  group_rigid: ["刚性支出困难", "rigid expenditure"],
  group_exit: ["渐退期", "on exit"],
  group_total: ["合计（现金）", "all (cash)"],
  persons: ["人数", "persons"],
  coverage: ["覆盖面", "coverage"],
  cost: ["全年资金", "annual cost"],
  published_persons: ["公布人数", "Published persons"],
  take_up: ["实领 / 应享", "Receiving / entitled"],
  of_side: ["{side}{what}", "{side} {what}"],

  // back-cast
  back_cast_none: [
    "没有公布两年标准，不能回溯。",
    "Standards were not published for two years: no back-cast is possible."
  ],
  step: ["变动", "What changes"],
  before: ["上年", "Before"],
  after: ["当年", "After"],
  change_net: ["净增减", "Net change"],
  ordinary_low: ["平时新纳入，低", "Ordinary admissions, low"],
  ordinary_high: ["平时新纳入，高", "Ordinary admissions, high"],
  entered: ["新进", "Entered"],
  left: ["退出", "Left"],
  published_added: ["公布新纳入", "Published admissions"],

  // assumptions and sources
  assumptions_lead: [
    "生成人口时没有公布数可依的每一个数。改这些数，就会得到另一个人口；有了公布数，改 data/assumptions.csv 即可。",
    "Every number used to generate the population for which there is no published source. Change one and the population changes; once a figure is published, edit data/assumptions.csv."
  ],
  name: ["名称", "Name"],
  nation: ["全国通用", "national"],
  sources_lead: [
    "“原文”为在公布物中读到，“转引”为在转载中读到。",
    "Official figures were read in the publication itself, secondary ones where it was quoted."
  ],
  publication: ["公布物", "Publication"],
  years: ["年份", "Years"],

  // download
  download_lead: [
    "两张表：户（households）和人（persons），以 household_id 相连。金额除注明外为元/年，权数为每户代表的户数。",
    "Two tables, households and persons, linked by household_id. Amounts are yuan a year unless the unit says otherwise; the weight is the number of households a row stands for."
  ],
  parquet: ["Parquet（原件）", "Parquet (original files)"],
  as_csv: ["CSV（在浏览器中生成）", "CSV (made in the browser)"],
  table_households: ["户", "households"],
  table_persons: ["人", "persons"],
  manifest_file: ["生成记录 population.json", "Generation record, population.json"],
  making_csv: ["正在写 CSV", "Writing the CSV file"],
  csv_done: ["{name} 已生成：{rows} 行，{size} MB", "{name}: {rows} rows, {size} MB"],
  dictionary: ["数据字典", "Data dictionary"],
  dictionary_csv: ["字典 CSV", "Dictionary as CSV"],
  dictionary_markdown: ["字典 Markdown", "Dictionary as Markdown"],
  table: ["表", "Table"],
  column: ["列", "Column"],
  type: ["类型", "Type"],
  label: ["含义", "Meaning"],
  range: ["范围与代码", "Range and codes"],
  unknown_value: ["{value} = 不知道", "{value} = unknown"],
  rule: ["依据", "Article"],
  provenance: ["{province} {synthetic} · {policy} · 种子 {seed}", "{province} {synthetic} · {policy} · seed {seed}"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);

export type Word = Parameters<typeof t>[1];
