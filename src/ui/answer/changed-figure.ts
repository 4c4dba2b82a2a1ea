// Whose assistance rises and falls, in its figure, with its numbers behind it.

import type {ChangedGroups} from "../../analysis/coverage/changed-groups.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableDialog} from "../dialogs/table-dialog.js";
import {live} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import {figure} from "../figures/figure.js";
import type {Source} from "../figures/figure.js";
import {changedData, changedView} from "./changed-view.js";
import {t} from "./words.js";

export interface ChangedShown {
  readonly groups: ChangedGroups;
  readonly source: Source;
}

export function changedFigure(
  first: ChangedGroups,
  {lang, dialog}: {readonly lang: Lang; readonly dialog: TableDialog}
): Live<ChangedShown> {
  let groups = first;
  const view = changedView(first, {lang});
  const element = figure(view, {
    lang,
    dialog,
    title: t(lang, "changed_title"),
    unit: t(lang, "ten_thousand_persons"),
    name: "changed",
    key: t(lang, "changed_key"),
    table: () => changedData(groups, lang)[0].data,
    more: () => changedData(groups, lang).slice(1)
  });
  const showSource = element.update;
  return live(element as HTMLElement, ({groups: next, source}: ChangedShown) => {
    if (next !== groups) view.update(next);
    groups = next;
    showSource(source);
  });
}
