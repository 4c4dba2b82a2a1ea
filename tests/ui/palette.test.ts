// Simulation of colour-blind sight: Machado, Oliveira, Fernandes 2009, severity 1. Distance: Euclidean in OKLab (Ottosson 2020).

import {describe, expect, it} from "vitest";
import {tokens} from "./tokens.js";

type Rgb = readonly [number, number, number];

function colour(theme: keyof typeof tokens, name: string): Rgb {
  const value = tokens[theme].get(`--${name}`) ?? "";
  const parts = value.startsWith("#")
    ? [1, 3, 5].map(i => parseInt(value.slice(i, i + 2), 16))
    : value.match(/\d+/g)!.map(Number);
  return parts as unknown as Rgb;
}
const linear = (c: number): number => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const apply = (m: readonly number[], [r, g, b]: Rgb): Rgb =>
  [0, 3, 6].map(i => m[i] * r + m[i + 1] * g + m[i + 2] * b) as unknown as Rgb;
const sights: Readonly<Record<string, readonly number[]>> = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
};
function oklab(rgb: Rgb): Rgb {
  const lms = apply(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005
    ],
    rgb
  ).map(x => Math.cbrt(Math.max(0, x))) as unknown as Rgb;
  return apply(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766
    ],
    lms
  );
}
const luminance = (rgb: Rgb): number => 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe.each(["light", "dark"] as const)("colours in %s", theme => {
  it("of the six statuses stay apart for every kind of sight", () => {
    for (const [sight, matrix] of Object.entries(sights)) {
      const seen = [0, 1, 2, 3, 4, 5].map(k =>
        oklab(apply(matrix, colour(theme, `status-${k}`).map(linear) as unknown as Rgb))
      );
      seen.forEach((a, i) =>
        seen
          .slice(i + 1)
          .forEach((b, j) =>
            expect(
              Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
              `${sight}: ${i} and ${i + j + 1}`
            ).toBeGreaterThan(0.11)
          )
      );
    }
  });
  it("of the four who pay stay apart for every kind of sight, dark to light, and are visible on paper (WCAG 1.4.11)", () => {
    const parts = [0, 1, 2, 3].map(k => colour(theme, `part-${k}`));
    const paper = colour(theme, "paper");
    const contrasts = parts.map(part => contrast(part, paper));
    expect(contrasts).toEqual([...contrasts].sort((a, b) => b - a));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
    for (const [sight, matrix] of Object.entries(sights)) {
      const seen = parts.map(part => oklab(apply(matrix, part.map(linear) as unknown as Rgb)));
      seen.forEach((a, i) =>
        seen
          .slice(i + 1)
          .forEach((b, j) =>
            expect(
              Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
              `${sight}: ${i} and ${i + j + 1}`
            ).toBeGreaterThan(0.11)
          )
      );
    }
  });
  it("of gain and loss stay apart for every kind of sight", () => {
    for (const matrix of Object.values(sights)) {
      const [a, b] = ["gain", "loss"].map(name =>
        oklab(apply(matrix, colour(theme, name).map(linear) as unknown as Rgb))
      ) as [Rgb, Rgb];
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.085);
    }
  });
  it("of text are legible on paper (WCAG AA)", () => {
    for (const name of ["ink", "soft", "hand", "gain", "loss"])
      expect(contrast(colour(theme, name), colour(theme, "paper")), name).toBeGreaterThanOrEqual(4.5);
  });
  it("of marks that are not text are visible on paper (WCAG 1.4.11)", () => {
    for (let k = 0; k < 6; ++k)
      expect(contrast(colour(theme, `status-${k}`), colour(theme, "paper")), `status-${k}`).toBeGreaterThanOrEqual(2.4);
    expect(contrast(colour(theme, "faint"), colour(theme, "paper"))).toBeGreaterThanOrEqual(3);
  });
});
