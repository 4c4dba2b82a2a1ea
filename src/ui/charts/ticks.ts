// Round values from 0 to `top`, about `count` of them.

export function ticks(top: number, count: number): number[] {
  if (!(top > 0)) return [0];
  const rough = top / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find(factor => factor * power >= rough * 0.75) ?? 10);
  return Array.from({length: Math.floor(top / step + 1e-9) + 1}, (_, i) => i * step);
}
