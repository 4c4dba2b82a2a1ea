// What a thing is called, in both languages of the screens.

export type Lang = "zh" | "en";

export interface Label {
  readonly zh: string;
  readonly en: string;
}
