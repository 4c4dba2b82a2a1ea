// A text of a study with its figures written in.

import {figureKey} from "../../analysis/results/study.js";
import type {Study, StudyFigure, Words} from "../../analysis/results/study.js";
import type {Lang} from "../../rules/schema/label.js";
import {writeFigure} from "./write-figure.js";
import type {Manner} from "./write-figure.js";

export interface Named {
  readonly figure: StudyFigure;
  readonly manner: Manner;
}

/** Finds "cost.change:signed" among the figures of a study. Throws on a name that no figure has. */
export function figureFinder({figures}: Pick<Study, "figures">): (reference: string) => Named {
  const byKey = new Map(figures.map(figure => [figureKey(figure), figure]));
  return reference => {
    const [key, manner = "plain"] = reference.split(":");
    const figure = byKey.get(key);
    if (figure === undefined) throw new Error(`unknown figure: ${key} (not among those of the study)`);
    return {figure, manner: manner as Manner};
  };
}

export function fillText(text: Words, find: (reference: string) => Named, lang: Lang): string {
  const filled = text[lang].replace(/\{([\w.:-]+)\}/g, (_, reference: string) => {
    const {figure, manner} = find(reference);
    return writeFigure(figure, manner, lang);
  });
  // a number that brings its unit is followed by a word without a space
  return filled.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, "$1");
}
