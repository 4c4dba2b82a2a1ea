// What a register calls a place: a code of 6, 9 or 12 digits, or a name, of a county or of a prefecture, with or without what it lies in.

export interface KnownPlace {
  /** Adcode of the prefecture, as policies name it. */
  readonly region: number;
  /** Adcode of the county; 0 for the prefecture itself. */
  readonly county: number;
  readonly name: string;
}

/** A province's names: with its ending and without. */
export type ProvinceNames = readonly string[];

export interface FoundPlace {
  readonly region: number;
  readonly county: number;
}

export type PlaceFinder = (text: string) => FoundPlace | null;

const ending = /(特别行政区|自治区|自治州|自治县|地区|林区|新区|省|市|县|区|盟|旗|州)$/u;
const people =
  /(土家族|苗族|侗族|回族|藏族|瑶族|畲族|蒙古族|满族|壮族|哈萨克族|东乡族|保安族|撒拉族|裕固族|朝鲜族|彝族|傣族|白族)+$/u;
/** Levels that have no place of their own. */
const between = /^(省直辖县级行政区划|省直辖县级行政单位|省直辖县|市辖区|县$)/u;
const afterPrefecture = /^(市|地区|林区|盟|州|[\p{Script=Han}]{1,8}自治州)/u;

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s/\\·-]+/gu, "");

/** Without ending and peoples, where two signs stay. */
function short(name: string): string {
  const bare = name.replace(ending, "").replace(people, "");
  return bare.length >= 2 ? bare : name;
}

/** A name that two places have finds neither, unless what it lies in is said with it. */
export function placeFinder(places: readonly KnownPlace[], provinces: readonly ProvinceNames[]): PlaceFinder {
  const byCode = new Map(places.map(place => [place.county === 0 ? place.region : place.county, place]));
  const prefectures = places.filter(({county}) => county === 0);
  const counties = places.filter(({county}) => county !== 0);
  const names = provinces.flat().sort((a, b) => b.length - a.length);
  return text => {
    const wanted = plain(text).replace(/\.0$/, "");
    if (/^\d+$/.test(wanted)) return byNumber(wanted, byCode);
    const province = names.find(name => wanted.startsWith(name) && wanted.length > name.length);
    const rests = [wanted, ...(province === undefined ? [] : [wanted.slice(province.length)])].map(rest =>
      rest.replace(between, "")
    );
    for (const rest of rests) {
      const place = byName(rest, prefectures, counties);
      if (place !== null) return {region: place.region, county: place.county};
    }
    return null;
  };
}

function byName(name: string, prefectures: readonly KnownPlace[], counties: readonly KnownPlace[]): KnownPlace | null {
  const whole = prefectures.filter(place => short(place.name) === short(name));
  if (whole.length > 0) return only(whole);
  for (const prefecture of prefectures.filter(place => name.startsWith(short(place.name)))) {
    const rest = name.slice(short(prefecture.name).length).replace(afterPrefecture, "").replace(between, "");
    const inside = countyOf(
      rest,
      counties.filter(({region}) => region === prefecture.region)
    );
    if (inside !== null) return inside;
  }
  return countyOf(name, counties);
}

/** By whole name, by short name, or by what the name begins with: a street or village may follow. */
function countyOf(name: string, counties: readonly KnownPlace[]): KnownPlace | null {
  if (name === "") return null;
  return (
    only(counties.filter(place => place.name === name)) ??
    only(counties.filter(place => short(place.name) === short(name))) ??
    only(counties.filter(place => name.startsWith(place.name)))
  );
}

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0] : null);

/** Digits: the first six are the county's. A county that is not listed is of its prefecture, where that is. */
function byNumber(digits: string, byCode: ReadonlyMap<number, KnownPlace>): FoundPlace | null {
  if (![6, 9, 12].includes(digits.length)) return null;
  const code = Number(digits.slice(0, 6));
  const known = byCode.get(code);
  if (known !== undefined) return {region: known.region, county: known.county};
  const above = [Math.floor(code / 100) * 100, Math.floor(code / 10_000) * 10_000].find(each => byCode.has(each));
  return above === undefined || code % 100 === 0 ? null : {region: byCode.get(above)!.region, county: code};
}
