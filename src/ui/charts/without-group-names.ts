// Plot names its groups by their mark ("dot", "line"), which nobody who hears a chart should be told, and which a group without a
// role may not be named. The name of what can be pointed at stays.

export function withoutGroupNames<E extends Element>(chart: E): E {
  for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return chart;
}
