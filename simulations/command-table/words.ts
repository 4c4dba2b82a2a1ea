// The words in which commands describe their options: one function a kind.

import {InputError} from "../../src/rules/schema/problem.js";
import type {Label} from "../../src/rules/schema/label.js";
import type {Option} from "./option.js";

/** Refuses an option by its name. */
export function wrong(key: string, message: string): never {
  throw new InputError([{file: "", key, message}]);
}

/** Refuses the text of an option, with what is allowed. */
export const refuse = (name: string, text: string, allowed: Label): never =>
  wrong(name, `invalid option: --${name} ${shown(text)} (${allowed.en})`);

/** What was typed, to be told: cut short, and its quotes where nothing would be seen of it. */
export const shown = (text: string): string =>
  text.trim() === "" ? `"${text}"` : text.length > 60 ? `${text.slice(0, 57)}...` : text;

/** An option that must be given. */
export const required = <O extends Option<unknown>>(option: O): O & {readonly isRequired: true} => ({
  ...option,
  isRequired: true
});

const anyText = {zh: "非空的文字", en: "non-empty text"};

/** A name or a file: what it may be is known where it is looked up. */
export const text = (value: string, words: Label, allowed: Label = anyText): Option<string> => ({
  kind: "text",
  value,
  ...words,
  allowed,
  read: (text, name) => (text.trim() === "" ? refuse(name, text, allowed) : text)
});

/** A folder that is read. */
export const folder = (words: Label): Option<string> => ({
  ...text("DIR", words, {zh: "一个文件夹", en: "a folder"}),
  kind: "folder"
});

/** A folder that is written; whether it can be is found before the work (outputs.ts). */
export const outputFolder = (words: Label): Option<string> => ({
  ...text("DIR", words, {zh: "可写的文件夹，没有则新建", en: "a writable folder, created if missing"}),
  kind: "output-folder"
});

/** A file that is written. */
export const outputFile = (words: Label): Option<string> => ({
  ...text("FILE", words, {
    zh: "可写的文件，所在文件夹须已有",
    en: "a writable file, in an existing folder"
  }),
  kind: "output-file"
});

export const flag = (words: Label): Option<boolean> & {readonly fallback: boolean} => ({
  kind: "flag",
  value: "",
  ...words,
  allowed: {zh: "开关，不带值", en: "a switch without a value"},
  fallback: false,
  read: () => true
});

/** An option with the value it has where it is left out. */
export const otherwise = <T>(option: Option<T>, fallback: T): Option<T> & {readonly fallback: T} => ({
  ...option,
  fallback
});
