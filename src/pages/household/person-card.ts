// A member of the household as a card of fields, named by place and relation.

import {personColumns} from "../../rules/household/columns.js";
import type {Column, PersonName} from "../../rules/household/columns.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {h, setText} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {codeText} from "../../ui/formats/values.js";
import {field} from "./field.js";
import {fieldGroups, personGroups} from "./field-groups.js";
import {t} from "./words.js";

type Person = HouseholdRecord["persons"][number];

export interface CardOptions {
  readonly lang: Lang;
  /** The person as it is now. */
  readonly now: () => Person;
  /** A person with nothing said of it. */
  readonly blank: Person;
  /** The household has no other member. */
  readonly isAlone: boolean;
  /** A value typed; null for what cannot be taken. */
  readonly onValue: (name: PersonName, value: number | null) => void;
  readonly onRemove: () => void;
}

/** The card of the person at place `i`, from 0. */
export function personCard(i: number, {lang, now, blank, isAlone, onValue, onRemove}: CardOptions): HTMLElement {
  const person = now();
  const member = t(lang, "member_n", {n: i + 1});
  const titleOf = ({relation}: Person): string =>
    `${member} · ${codeText(columnOf("relation").codes, relation, lang) ?? ""}`;
  const title = h("h3", {}, titleOf(person));
  const remove = h("button", {type: "button", class: "remove"}, t(lang, "remove_member"));
  remove.setAttribute("aria-label", `${t(lang, "remove_member")} ${member}`);
  remove.disabled = isAlone;
  remove.addEventListener("click", onRemove);
  const make = (name: PersonName): HTMLElement =>
    field(columnOf(name), {
      lang,
      value: person[name],
      onValue: value => {
        onValue(name, value);
        setText(title, titleOf(now()));
      }
    }).element;
  return h(
    "section",
    {class: "person-card"},
    h("header", {}, title, remove),
    ...fieldGroups(personGroups, {lang, row: person, defaults: blank, make})
  );
}

const columnOf = (name: PersonName): Column => personColumns.find(column => column.name === name)!;
