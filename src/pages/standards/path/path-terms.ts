// The terms of the path: years, growth with its published default, the rule on steps, and a year of rising prices. All native fields.

import {yearInForce} from "../../../analysis/budget/effective-month.js";
import type {PathStart} from "../../../analysis/budget/path-start.js";
import type {GrowthDefaults, PublishedGrowth} from "../../../analysis/budget/published-growth.js";
import {h, live, setAttribute} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Policy} from "../../../rules/policy.js";
import type {Lang} from "../../../rules/schema/label.js";
import {pathRanges} from "./path-link.js";
import type {PathWish} from "./path-link.js";
import {startFields} from "../../../ui/elements/start-fields.js";
import {check, field} from "./term-fields.js";
import {t} from "../words.js";

export interface TermsOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
  readonly growth: GrowthDefaults;
  readonly byDefault: PathWish;
  readonly onWish: (wish: PathWish) => void;
}

/** What a year of rising prices begins with: a tenth of the standard for three months of the first year. An assumption, to be moved. */
const firstPrice = {year: 1, rate: 0.1, months: 3};
/** What the limit on a year's rise begins with. */
const firstRise = 0.1;

/** What the rows of terms share: the wish in hand, and how parts of it are changed. */
interface Wishing {
  readonly lang: Lang;
  readonly now: () => PathWish;
  readonly onWish: (wish: PathWish) => void;
  readonly setTerms: (terms: Partial<PathWish["terms"]>) => void;
}

/** What stands in the fields, and when the first step is taken. */
export interface TermsState {
  readonly wish: PathWish;
  readonly start: PathStart;
}
type Row = Live<TermsState>;

export function pathTerms(
  first: TermsState,
  {lang, baseline, growth, byDefault, onWish}: TermsOptions
): Live<TermsState> {
  let {wish} = first;
  const wishing: Wishing = {
    lang,
    now: () => wish,
    onWish,
    setTerms: terms => onWish({...wish, terms: {...wish.terms, ...terms}})
  };
  const rows = [wayRow(wishing, baseline), growthRow(wishing, growth), priceRow(wishing, baseline, byDefault)];
  const element = h("form", {class: "path-terms", "aria-label": t(lang, "path_terms")}, ...rows);
  element.addEventListener("submit", event => event.preventDefault());
  const result = live(element as HTMLElement, (next: TermsState) => {
    ({wish} = next);
    for (const row of rows) row.update(next);
  });
  result.update(first);
  return result;
}

/** How long the way is, its shape, and how steep it may be. */
function wayRow({lang, now, onWish, setTerms}: Wishing, baseline: Policy): Row {
  const start = startFields({lang, baseline, onMonth: from => onWish({...now(), from: from ?? null})});
  const years = field("path_years", {lang, range: pathRanges.years, onValue: years => setTerms({years})});
  const shape = h(
    "select",
    {"aria-label": t(lang, "path_shape")},
    ...(["geometric", "linear"] as const).map(value => h("option", {value}, t(lang, `path_${value}`)))
  );
  shape.addEventListener("change", () => setTerms({shape: shape.value as PathWish["terms"]["shape"]}));
  const limited = check("path_limit", lang, isOn => setTerms({max_rise: isOn ? firstRise : null}));
  const rise = field("path_max_rise", {
    lang,
    isShare: true,
    range: pathRanges.max_rise,
    onValue: max_rise => setTerms({max_rise})
  });
  const fall = check("path_may_fall", lang, may_fall => setTerms({may_fall}));
  const shapeTerm = h("label", {class: "term"}, t(lang, "path_shape"), shape);
  return row([start.element, years.element, shapeTerm, limited.element, rise.element, fall.element], state => {
    const {terms, from} = state.wish;
    if (from === null) start.follow(state.start.from);
    start.show(from ?? undefined);
    years.show(terms.years);
    if (shape.value !== terms.shape) shape.value = terms.shape;
    limited.input.checked = terms.max_rise !== null;
    setAttribute(rise.element, "hidden", terms.max_rise === null);
    if (terms.max_rise !== null) rise.show(terms.max_rise);
    fall.input.checked = terms.may_fall;
  });
}

/** What incomes and spending grow by, each with what was published. */
function growthRow({lang, now, setTerms}: Wishing, growth: GrowthDefaults): Row {
  const fieldOf = (name: "income" | "consumption") =>
    field(`path_${name}`, {
      lang,
      isShare: true,
      range: pathRanges[name],
      onValue: value => setTerms({growth: {...now().terms.growth, [name]: value}})
    });
  const [income, consumption] = [fieldOf("income"), fieldOf("consumption")];
  const children = [
    withSource(income.element, growth.income, lang),
    withSource(consumption.element, growth.consumption, lang)
  ];
  return row(children, ({wish: {terms}}) => {
    income.show(terms.growth.income);
    consumption.show(terms.growth.consumption);
  });
}

/** Whether amounts follow, a year of rising prices, and the way back to what the terms begin with. */
function priceRow({lang, now, onWish, setTerms}: Wishing, baseline: Policy, byDefault: PathWish): Row {
  const zero = {year: yearInForce(baseline), rate: 0, months: 0};
  const follow = check("path_follow", lang, amounts_follow => setTerms({amounts_follow}));
  const priced = check("path_price", lang, isOn => onWish({...now(), price: isOn ? firstPrice : null}));
  const fieldOf = (name: "year" | "rate" | "months") =>
    field(`path_price_${name}`, {
      lang,
      isShare: name === "rate",
      range: shifted(pathRanges[`price_${name}`], zero[name]),
      onValue: value => onWish({...now(), price: {...(now().price ?? firstPrice), [name]: value - zero[name]}})
    });
  const fields = (["year", "rate", "months"] as const).map(name => ({name, ...fieldOf(name)}));
  const back = h("button", {type: "button", onclick: () => onWish(byDefault)}, t(lang, "path_default"));
  const children = [follow.element, priced.element, ...fields.map(({element}) => element), back];
  return row(children, ({wish: {terms, price}}) => {
    follow.input.checked = terms.amounts_follow;
    priced.input.checked = price !== null;
    for (const {name, element, show} of fields) {
      setAttribute(element, "hidden", price === null);
      if (price !== null) show(price[name] + zero[name]);
    }
  });
}

/** A year of the path is typed as a calendar year. */
const shifted = ([low, high]: readonly [low: number, high: number], by: number): [number, number] => [
  low + by,
  high + by
];

const row = (children: readonly HTMLElement[], update: (state: TermsState) => void): Row =>
  live(h("div", {class: "terms-row"}, ...children), update);

function withSource(element: HTMLElement, growth: PublishedGrowth, lang: Lang): HTMLElement {
  const {value, from, to, region, source, quality} = growth;
  const words = t(lang, "path_growth_source", {
    from,
    to,
    source,
    place: t(lang, region === 100_000 ? "path_nation" : "path_province"),
    quality: t(lang, quality === "official" ? "official_source" : `quality_${quality}`)
  });
  return h(
    "div",
    {class: "term-with-source"},
    element,
    h("span", {class: "quiet"}, `${decimal(100 * value, 2)}%${t(lang, "colon")}${words}`)
  );
}
