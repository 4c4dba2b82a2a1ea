// Gives a text or bytes to the person as a file, without any server.

import {mayLeave} from "../elements/outgoing.js";

export const download = (name: string, text: string, type = "text/csv;charset=utf-8"): void =>
  downloadBlob(name, new Blob([text], {type}));

export function downloadBlob(name: string, content: Blob): void {
  if (!mayLeave()) return;
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
