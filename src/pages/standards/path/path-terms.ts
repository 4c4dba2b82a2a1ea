// The terms of the path: years, growth with its published default, the rule on steps, and a year of rising prices. All native fields.

import type {GrowthDefaults, PublishedGrowth} from "../../../analysis/budget/published-growth.js";
import {h, live, setAttribute} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {say} from "../../../ui/words/strings.js";
import {pathRanges} from "./path-link.js";
import type {PathWish} from "./path-link.js";
import {word} from "../words.js";
import type {StandardsWord} from "../words.js";

export interface TermsOptions {
  readonly lang: Lang;
  readonly growth: GrowthDefaults;
  readonly byDefault: PathWish;
  readonly onWish: (wish: PathWish) => void;
}

/** What a year of rising prices begins with: a tenth of the standard for three months of the first year. An assumption, to be moved. */
const firstPrice = {year: 1, rate: 0.1, months: 3};
/** What the limit on a year's rise begins with. */
const firstRise = 0.1;

export function pathTerms(first: PathWish, {lang, growth, byDefault, onWish}: TermsOptions): Live<PathWish> {
  let wish = first;
  const set = (terms: Partial<PathWish["terms"]>): void => onWish({...wish, terms: {...wish.terms, ...terms}});
  const years = field("path_years", "", pathRanges.years, 1, lang, years => set({years}));
  const income = field("path_income", "%", pathRanges.income, 100, lang, income =>
    set({growth: {...wish.terms.growth, income}})
  );
  const consumption = field("path_consumption", "%", pathRanges.consumption, 100, lang, consumption =>
    set({growth: {...wish.terms.growth, consumption}})
  );
  const rise = field("path_max_rise", "%", pathRanges.max_rise, 100, lang, max_rise => set({max_rise}));
  const limited = check("path_limit", lang, isOn => set({max_rise: isOn ? firstRise : null}));
  const fall = check("path_may_fall", lang, may_fall => set({may_fall}));
  const follow = check("path_follow", lang, amounts_follow => set({amounts_follow}));
  const shape = h(
    "select",
    {"aria-label": word(lang, "path_shape")},
    ...(["geometric", "linear"] as const).map(value => h("option", {value}, word(lang, `path_${value}`)))
  );
  shape.addEventListener("change", () => set({shape: shape.value as PathWish["terms"]["shape"]}));
  const setPrice = (price: Partial<NonNullable<PathWish["price"]>>): void =>
    onWish({...wish, price: {...(wish.price ?? firstPrice), ...price}});
  const priced = check("path_price", lang, isOn => onWish({...wish, price: isOn ? firstPrice : null}));
  const priceFields = [
    field("path_price_year", "", pathRanges.price_year, 1, lang, year => setPrice({year})),
    field("path_price_rate", "%", pathRanges.price_rate, 100, lang, rate => setPrice({rate})),
    field("path_price_months", "", pathRanges.price_months, 1, lang, months => setPrice({months}))
  ] as const;
  const back = h("button", {type: "button", onclick: () => onWish(byDefault)}, word(lang, "path_default"));
  const row = (...children: HTMLElement[]): HTMLElement => h("div", {class: "terms-row"}, ...children);
  const element = h(
    "form",
    {class: "path-terms", "aria-label": word(lang, "path_terms")},
    row(
      years.element,
      h("label", {class: "term"}, word(lang, "path_shape"), shape),
      limited.element,
      rise.element,
      fall.element
    ),
    row(withSource(income.element, growth.income, lang), withSource(consumption.element, growth.consumption, lang)),
    row(follow.element, priced.element, ...priceFields.map(({element}) => element), back)
  );
  element.addEventListener("submit", event => event.preventDefault());
  const result = live(element as HTMLElement, (next: PathWish) => {
    wish = next;
    const {terms, price} = next;
    years.show(terms.years);
    income.show(terms.growth.income);
    consumption.show(terms.growth.consumption);
    limited.input.checked = terms.max_rise !== null;
    setAttribute(rise.element, "hidden", terms.max_rise === null);
    if (terms.max_rise !== null) rise.show(terms.max_rise);
    fall.input.checked = terms.may_fall;
    follow.input.checked = terms.amounts_follow;
    if (shape.value !== terms.shape) shape.value = terms.shape;
    priced.input.checked = price !== null;
    for (const {element} of priceFields) setAttribute(element, "hidden", price === null);
    if (price === null) return;
    priceFields[0].show(price.year);
    priceFields[1].show(price.rate);
    priceFields[2].show(price.months);
  });
  result.update(first);
  return result;
}

interface Field {
  readonly element: HTMLElement;
  readonly show: (value: number) => void;
}

/** A number with its label and unit. */
function field(
  name: StandardsWord,
  unit: string,
  [low, high]: readonly [number, number],
  factor: number,
  lang: Lang,
  onValue: (value: number) => void
): Field {
  const isWhole = factor === 1;
  const form = {min: tidy(low * factor), max: tidy(high * factor), step: isWhole ? 1 : 0.5, isWhole, unit};
  const {input, fault, show} = typedNumber({lang, form, onValue: value => onValue(tidy((value ?? 0) / factor))});
  return {
    element: h("label", {class: "term"}, word(lang, name), h("span", {class: "term-value"}, input, unit), fault),
    show: value => show(Number((value * factor).toFixed(4)))
  };
}

/** As many digits as a field takes; a published default may have more, which it does not show and the path keeps. */
const tidy = (x: number): number => Number(x.toFixed(6));

function check(
  name: StandardsWord,
  lang: Lang,
  onCheck: (isOn: boolean) => void
): {element: HTMLElement; input: HTMLInputElement} {
  const input = h("input", {type: "checkbox"});
  input.addEventListener("change", () => onCheck(input.checked));
  return {element: h("label", {class: "check term"}, input, word(lang, name)), input};
}

function withSource(element: HTMLElement, growth: PublishedGrowth, lang: Lang): HTMLElement {
  const {value, from, to, region, source, quality} = growth;
  const words = word(lang, "path_growth_source", {
    from,
    to,
    source,
    place: word(lang, region === 100_000 ? "path_nation" : "path_province"),
    quality: word(lang, `quality_${quality}`)
  });
  return h(
    "div",
    {class: "term-with-source"},
    element,
    h("span", {class: "quiet"}, `${decimal(100 * value, 2)}%${say(lang, "colon")}${words}`)
  );
}
