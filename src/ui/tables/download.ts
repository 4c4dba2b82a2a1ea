// Gives a text or bytes to the person as a file, without any server.

import {mayHandOn, mayLeave} from "../elements/outgoing.js";

export const download = (name: string, text: string, type = "text/csv;charset=utf-8"): void =>
  downloadBlob(name, new Blob([text], {type}));

/** A file of settings, which holds no figure. */
export function downloadSettings(name: string, content: object): void {
  if (mayLeave()) save(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], {type: "application/json"}));
}

export function downloadBlob(name: string, content: Blob): void {
  if (mayHandOn()) save(name, content);
}

function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
