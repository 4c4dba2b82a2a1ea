// Provinces for which a population can be built: those whose figures are in data/.

export interface Province {
  readonly id: string;
  readonly name: {readonly zh: string; readonly en: string};
  readonly region: number;
  /** Prefectures: adcode and names. */
  readonly prefectures: readonly {readonly region: number; readonly zh: string; readonly en: string}[];
}

const zhejiang: Province = {
  id: "zhejiang",
  name: {zh: "浙江省", en: "Zhejiang"},
  region: 330000,
  prefectures: [
    {region: 330100, zh: "杭州", en: "Hangzhou"},
    {region: 330200, zh: "宁波", en: "Ningbo"},
    {region: 330300, zh: "温州", en: "Wenzhou"},
    {region: 330400, zh: "嘉兴", en: "Jiaxing"},
    {region: 330500, zh: "湖州", en: "Huzhou"},
    {region: 330600, zh: "绍兴", en: "Shaoxing"},
    {region: 330700, zh: "金华", en: "Jinhua"},
    {region: 330800, zh: "衢州", en: "Quzhou"},
    {region: 330900, zh: "舟山", en: "Zhoushan"},
    {region: 331000, zh: "台州", en: "Taizhou"},
    {region: 331100, zh: "丽水", en: "Lishui"}
  ]
};

export const provinces: readonly Province[] = [zhejiang];

/** By id, Chinese name (with or without 省) or adcode. */
export function provinceNamed(name: string): Province {
  const wanted = name.trim().toLowerCase();
  const found = provinces.find(p => [p.id, p.name.zh, p.name.zh.replace(/省$/, ""), String(p.region)].includes(wanted));
  if (found === undefined) throw new Error(`unknown province: ${name} (known: ${provinces.map(p => p.id).join(", ")})`);
  return found;
}
