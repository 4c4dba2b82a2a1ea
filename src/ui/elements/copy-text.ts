// Puts a text on the clipboard, unless a field holds what was not taken; null then, false where the browser has no clipboard (a page
// without https): the text is then to be shown, and copied by hand.

import {mayLeave} from "./outgoing.js";

export async function copyText(text: string): Promise<boolean | null> {
  if (!mayLeave()) return null;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
