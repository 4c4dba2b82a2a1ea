// An amount that is no number, told in both languages: whoever meets one stops, because a comparison with it is simply false and the
// amount would drop out of every sum without a word.

/** `message` is the English text; `zh` the Chinese one, which the pages show. */
export class FigureError extends Error {
  readonly kind = "figure";
  readonly zh: string;

  constructor({en, zh}: {readonly en: string; readonly zh: string}) {
    super(en);
    this.name = "FigureError";
    this.zh = zh;
  }
}
