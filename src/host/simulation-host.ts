// A page that simulates, with its data behind it: files of the site, DuckDB, the engine's workers. It owns which province is in
// hand: the figures of one stay until another is whole, and stay for good where another cannot be had.

import type {ProvinceEntry} from "../analysis/population/province-list.js";
import {baselinePolicy} from "../analysis/results/tables.js";
import {address} from "../policy-desk/address.js";
import type {Address} from "../policy-desk/address.js";
import {h} from "../ui/elements/dom.js";
import type {Lang} from "../ui/formats/format.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import type {NoticePart} from "../ui/dialogs/notice-panel.js";
import {noticePanel} from "../ui/dialogs/notice-panel.js";
import {followProvince, provinceInLink, provinceQuery} from "../policy-desk/province-link.js";
import {provinceName, provinceSwitch} from "./province-switch.js";
import type {Pool, RunResult} from "../engine/workers/pool.js";
import type {Population} from "../engine/columns/population.js";
import type {RunOptions} from "../engine/workers/job.js";
import {provinceColumns} from "./province-columns.js";
import {available, readProvince, readProvinces} from "./province-files.js";
import type {PageTables} from "./province-files.js";
import type {Policy} from "../rules/policy.js";
import {StoreError} from "../store/errors.js";

/** Workers of a page: more than eight share no more memory bandwidth. */
export const workerCount = (): number => Math.min(8, navigator.hardwareConcurrency || 2);

/** The population of a page's province, which is opened once and closed with the page. */
export interface Simulation {
  /** The policy in force, against which reforms are held. */
  readonly basis: Policy;
  /** Opens the population; rejects with what the notice panel can explain. */
  readonly load: (onProgress: (state: LoadState) => void) => Promise<void>;
  /** Persons in the population: rows. Throws before `load`. */
  readonly persons: () => number;
  /** As Pool.run: undefined where a newer run made it worthless. Rejects before `load`. */
  readonly run: (baseline: Policy, reform: Policy, options?: RunOptions) => Promise<RunResult | undefined>;
  /** As Pool.walk, by the same workers. Rejects before `load`. */
  readonly walk: Pool["walk"];
  /** As Pool.among: to be closed by whoever opens it. Throws before `load`. */
  readonly among: Pool["among"];
  /** The population itself, for searches and for years to come. Throws before `load`. */
  readonly population: () => Population;
  /** Aborted when the page makes way for another: what it has opened besides is to be closed. */
  readonly closed: AbortSignal;
}

/** What a page on one province is made of. `M`: what it reads of the province besides the tables of every page. */
export interface PageContext<M = undefined> {
  readonly lang: Lang;
  readonly tables: PageTables;
  readonly more: M;
  /** Stands where the page names its province. */
  readonly chooser: HTMLElement;
  /** Where the reform in hand is written down. */
  readonly place: Address;
  /** Names of the provinces of the policies of all other provinces, by policy id. */
  readonly elsewhere: ReadonlyMap<string, string>;
  readonly simulation: Simulation;
}

/** A page on one province; it is told what the link says, what went wrong elsewhere, and when a worker was replaced. */
export type SimulationPage = HTMLElement & {
  readonly read: (query: string, others?: readonly NoticePart[]) => void;
  /** The link to what is on the screen. */
  readonly query: () => string;
  readonly showError: (error: unknown, onRetry: () => void) => void;
  readonly showRecovered: () => void;
};

/** A page on the screen, and what gives back the memory of its population. */
interface PageOnScreen {
  readonly id: string;
  readonly element: SimulationPage;
  readonly close: () => void;
}

/** How a province came to be asked for. */
interface Wish {
  /** Whether it opens an entry of the history. */
  readonly push: boolean;
  /** What was left out of the link that asked for it. */
  readonly ignored: readonly NoticePart[];
}

/** How a page differs from others that simulate. */
export interface HostOptions<M> {
  /** Tables of a province that only this page shows. Throws a StoreError. */
  readonly readMore: (entry: ProvinceEntry) => Promise<M>;
  /** The first run, which warms the workers before a hand is on a lever; undefined: none, since the page's own is as slow. */
  readonly warmUp?: RunOptions | undefined;
}

const usual: HostOptions<undefined> = {readMore: () => Promise.resolve(undefined), warmUp: {withPoverty: false}};

/** The page on the province of the address, made anew by `page` for each; its levers come alive once the population is in. */
export const simulationHost = (lang: Lang, page: (context: PageContext) => SimulationPage): Promise<HTMLElement> =>
  simulationHostWith(lang, usual, page);

/** The same for a page with tables of its own. */
export async function simulationHostWith<M>(
  lang: Lang,
  {readMore, warmUp}: HostOptions<M>,
  page: (context: PageContext<M>) => SimulationPage
): Promise<HTMLElement> {
  const list = await readProvinces();
  const {provinces} = list;
  const place = address(query => follow(query));
  const chooser = provinceSwitch({lang, provinces, onPick: id => void go(id, {push: true, ignored: []})});
  const notices = noticePanel({lang});
  const host = h("div", {class: "workbench workbench-host"}, chooser, notices);
  let shown: PageOnScreen | undefined;
  let latest = 0;

  /** Puts a province on the screen in place of the one before. */
  function show({tables, more}: Read<M>, ignored: readonly NoticePart[], opened?: OpenPopulation): void {
    const {id} = tables.entry;
    const hadFocus = chooser.contains(document.activeElement);
    shown?.close();
    const {simulation, close} = simulationOf(tables, {
      ...{warmUp, opened},
      onRecovered: () => element.showRecovered()
    });
    const element = page({
      lang,
      tables,
      more,
      chooser,
      place,
      elsewhere: policiesElsewhere(provinces, id, lang),
      simulation
    });
    shown = {id, element, close};
    chooser.update({current: id});
    followProvince(id);
    host.replaceChildren(element);
    element.read(location.search, ignored);
    if (hadFocus) chooser.focusList();
  }

  /** Opens a province: the first as far as its tables, so that figures are there at once; any other whole, population and all. */
  async function go(id: string, {push, ignored}: Wish): Promise<void> {
    const mine = ++latest;
    const current = shown?.id ?? null;
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
      const built = await available(entry, onProgress);
      const [tables, more] = await Promise.all([readProvince(built), readMore(built)]);
      const onRecovered = (): void => shown?.element.showRecovered();
      const isFirst = shown === undefined;
      const population = isFirst ? undefined : await openPopulation(tables, onProgress, {warmUp, onRecovered});
      if (mine !== latest) return population?.pool.close();
      if (push) history.pushState(null, "", location.pathname + provinceQuery(id));
      show({tables, more}, ignored, population);
    } catch (error) {
      if (mine !== latest) return;
      chooser.update({current});
      if (!push && shown !== undefined) history.replaceState(null, "", location.pathname + shown.element.query());
      (shown?.element ?? notices).showError(error, () => void go(id, {push, ignored}));
    }
  }

  /** Back or forward: within the province, or to another. */
  function follow(query: string): void {
    const {entry, ignored} = provinceInLink(query, list);
    if (entry.id !== shown?.id) return void go(entry.id, {push: false, ignored});
    ++latest;
    chooser.update({current: entry.id});
    shown.element.read(query, ignored);
  }

  // a province that is still to be built is waited for on the page, not before it
  const {entry, ignored} = provinceInLink(location.search, list);
  const patience = new Promise(resolve => setTimeout(resolve, 400));
  await Promise.race([go(entry.id, {push: false, ignored}), patience]);
  return host;
}

/** The names of the provinces of the policies of all other provinces. */
function policiesElsewhere(provinces: readonly ProvinceEntry[], id: string, lang: Lang): Map<string, string> {
  return new Map(
    provinces
      .filter(province => province.id !== id)
      .flatMap(({id, policies}) => policies.map(policy => [policy, provinceName(provinces, id, lang)]))
  );
}

interface Read<M> {
  readonly tables: PageTables;
  readonly more: M;
}

interface Opening {
  readonly warmUp: RunOptions | undefined;
  /** A worker was replaced. */
  readonly onRecovered: () => void;
}

interface OpenPopulation {
  readonly pool: Pool;
  readonly population: Population;
}

/** The population of a province for its page: opened by `load`, unless it is open already. */
function simulationOf(
  tables: PageTables,
  {opened, ...opening}: Opening & {readonly opened: OpenPopulation | undefined}
): {readonly simulation: Simulation; readonly close: () => void} {
  let population = opened;
  const closing = new AbortController();
  const open = (): OpenPopulation => {
    if (population === undefined) throw new Error("population not loaded: a run was asked for too early");
    return population;
  };
  const simulation: Simulation = {
    basis: baselinePolicy(tables.baseline, tables.policies),
    load: async onProgress => {
      population ??= await openPopulation(tables, onProgress, opening);
      if (closing.signal.aborted) population.pool.close();
    },
    persons: () => open().population.persons.person.length,
    run: async (baseline, reform, options) => open().pool.run(baseline, reform, options),
    walk: async (...of) => open().pool.walk(...of),
    among: rows => open().pool.among(rows),
    population: () => open().population,
    closed: closing.signal
  };
  const close = (): void => {
    closing.abort();
    population?.pool.close();
  };
  return {simulation, close};
}

/** The store and the engine are asked for only now, so that the first paint does not wait for them. */
async function openPopulation(
  tables: PageTables,
  onProgress: (state: LoadState) => void,
  {warmUp, onRecovered}: Opening
): Promise<OpenPopulation> {
  const {entry, baseline, places} = tables;
  const basis = baselinePolicy(baseline, tables.policies);
  const [{data, check}, {openBrowserPool}, {preparePopulation}, {overfull}] = await Promise.all([
    provinceColumns(entry, onProgress, baseline.population),
    import("../engine/workers/browser-pool.js"),
    import("../engine/columns/population.js"),
    import("../analysis/population/represented.js")
  ]);
  const population = preparePopulation(data);
  const excess = overfull(population, places);
  if (excess !== null) throw new StoreError("value", excess);
  const pool = openBrowserPool(population, workerCount(), onRecovered);
  try {
    // The hash is worked out here while the workers warm up; nothing is shown before both are done.
    await Promise.all([check(), warmUp === undefined ? undefined : pool.run(basis, basis, warmUp)]);
    return {pool, population};
  } catch (error) {
    pool.close();
    throw error;
  }
}
