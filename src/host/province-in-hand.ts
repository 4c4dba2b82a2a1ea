// Which province a page is on: the one of the address at first, another when it is chosen or gone back to. What is on the screen stays
// until the next is whole, and stays for good where that cannot be had.

import type {ProvinceEntry, ProvinceList} from "../analysis/population/province-list.js";
import {followProvince, provinceInLink, provinceQuery} from "../policy-desk/province-link.js";
import type {NoticePanel, NoticePart} from "../ui/dialogs/notice-panel.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import type {Lang} from "../rules/schema/label.js";
import {provinceSwitch} from "./province-switch.js";
import type {ProvinceSwitch} from "./province-switch.js";

/** What stands on the screen of a province, or before there is one. */
export interface OnScreen {
  /** Takes a link within this province; `ignored` is what was left out of it. */
  readonly read: (query: string, ignored: readonly NoticePart[]) => void;
  /** The link to it. */
  readonly query: () => string;
  readonly showError: (error: unknown, onRetry: () => void) => void;
}

export interface ProvinceInHandOptions<T> {
  readonly lang: Lang;
  readonly list: ProvinceList;
  /** What the page needs of a province before it is shown; `isFirst` while there is nothing on the screen. */
  readonly read: (entry: ProvinceEntry, onProgress: (state: LoadState) => void, isFirst: boolean) => Promise<T>;
  /** Puts it on the screen in place of the one before. */
  readonly show: (entry: ProvinceEntry, what: T) => OnScreen;
  /** Gives back what a newer wish made worthless. */
  readonly drop?: (what: T) => void;
  /** Where things go wrong before there is anything on the screen. */
  readonly notices: Pick<NoticePanel, "showError" | "clear">;
  /** What a province chosen adds to the address of the page; else the province alone. */
  readonly linkTo?: (id: string) => string;
}

export interface ProvinceInHand {
  /** Stands where the page names its province. */
  readonly chooser: ProvinceSwitch;
  /** Opens the province of the address; one that is still to be built is waited for on the page, not before it. */
  readonly open: () => Promise<void>;
  /** Back or forward: within the province, or to another. */
  readonly follow: (query: string) => void;
}

/** Milliseconds after which a page is shown without its province. */
const patience = 400;

/** How a province came to be asked for. */
interface Wish {
  /** Whether it opens an entry of the history. */
  readonly push: boolean;
  /** What was left out of the link that asked for it. */
  readonly ignored: readonly NoticePart[];
}

export function provinceInHand<T>(options: ProvinceInHandOptions<T>): ProvinceInHand {
  const {lang, list, notices, linkTo = provinceQuery} = options;
  const {provinces} = list;
  const chooser = provinceSwitch({lang, provinces, onPick: id => void go(id, {push: true, ignored: []})});
  const screen = provinceScreen(options, chooser);
  let latest = 0;

  async function go(id: string, wish: Wish): Promise<void> {
    const mine = ++latest;
    const current = screen.now()?.id ?? null;
    const entry = provinces.find(province => province.id === id);
    if (entry === undefined || id === current) {
      chooser.update({current});
      return;
    }
    const onProgress = (state: LoadState | null): void => {
      if (mine === latest) chooser.update({current, next: {id, state}});
    };
    onProgress(null);
    notices.clear();
    try {
      const what = await options.read(entry, onProgress, current === null);
      if (mine !== latest) {
        options.drop?.(what);
        return;
      }
      if (wish.push) history.pushState(null, "", location.pathname + linkTo(id));
      screen.show(entry, what, wish.ignored);
    } catch (error) {
      if (mine === latest) screen.stay(error, wish, () => void go(id, wish));
    }
  }

  return {
    chooser,
    open: async () => {
      const {entry, ignored} = provinceInLink(location.search, list);
      const waited = new Promise(resolve => setTimeout(resolve, patience));
      await Promise.race([go(entry.id, {push: false, ignored}), waited]);
    },
    follow: query => {
      const {entry, ignored} = provinceInLink(query, list);
      const shown = screen.now();
      if (entry.id !== shown?.id) return void go(entry.id, {push: false, ignored});
      ++latest;
      chooser.update({current: entry.id});
      shown.screen.read(query, ignored);
    }
  };
}

interface Shown {
  readonly id: string;
  readonly screen: OnScreen;
}

interface ProvinceScreen<T> {
  /** Null while there is nothing on the screen. */
  readonly now: () => Shown | null;
  /** Puts a province on the screen, and there the link. */
  readonly show: (entry: ProvinceEntry, what: T, ignored: readonly NoticePart[]) => void;
  /** A province that cannot be had leaves the one before, in the address too. */
  readonly stay: (error: unknown, wish: Wish, onRetry: () => void) => void;
}

function provinceScreen<T>(
  {show, notices}: Pick<ProvinceInHandOptions<T>, "show" | "notices">,
  chooser: ProvinceSwitch
): ProvinceScreen<T> {
  let shown: Shown | null = null;
  return {
    now: () => shown,
    show: (entry, what, ignored) => {
      const hadFocus = chooser.contains(document.activeElement);
      shown = {id: entry.id, screen: show(entry, what)};
      chooser.update({current: entry.id});
      followProvince(entry.id);
      shown.screen.read(location.search, ignored);
      if (hadFocus) chooser.focusList();
    },
    stay: (error, {push}, onRetry) => {
      chooser.update({current: shown?.id ?? null});
      if (!push && shown !== null) history.replaceState(null, "", location.pathname + shown.screen.query());
      (shown?.screen ?? notices).showError(error, onRetry);
    }
  };
}
