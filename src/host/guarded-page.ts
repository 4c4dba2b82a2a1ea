// A page, or in its place why it could not be opened: in its language, with what to do and a button that tries again.

import {noticePanel} from "../ui/dialogs/notice-panel.js";
import {h} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import {siteFrame} from "./site-frame.js";
import {StoreError, messageOf} from "../store/errors.js";

export async function guardedPage(lang: Lang, open: () => Promise<HTMLElement>): Promise<HTMLElement> {
  siteFrame(lang);
  const notices = noticePanel({lang});
  const place = h("div", {class: "workbench workbench-host"}, notices);
  const attempt = async (): Promise<HTMLElement> => {
    try {
      return await open();
    } catch (error) {
      notices.showError(named(error), () => {
        notices.clear();
        void attempt().then(page => {
          if (page !== place) place.replaceWith(page);
        });
      });
      return place;
    }
  };
  return attempt();
}

/** What has no words of its own came from a file that did not arrive: a page that is opening does nothing else. */
function named(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  return new StoreError(
    "network",
    {
      en: `the page could not be opened: ${message} (try again; else deploy the site again, whole)`,
      zh: `本页没有打开：${message}（请重试；仍不行，请重新部署整个网站）`
    },
    error
  );
}
