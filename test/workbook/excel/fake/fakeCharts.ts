import { FakeError } from "./fakeError";
import type { FakeChart, FakeSeries, FakeSheet, Place } from "./fakeSheet";
import { type Action, loadable } from "./loadable";

type GivenRange = { place: () => Place };

/** How many series Excel makes of the first range by itself; what it makes cannot be relied on. */
const OWN_SERIES = 2;

/** The charts of a sheet that is found when an action is carried out. */
export function fakeCharts(queue: Action[], sheet: () => FakeSheet): object {
  const chartBy = (find: (one: FakeChart) => boolean) => () => {
    const found = sheet().charts.find(find);
    if (found === undefined) throw new FakeError("ItemNotFound");
    return found;
  };
  let made = 0;
  return loadable(
    queue,
    { items: () => sheet().charts.map(({ name }) => ({ name })) },
    {
      add: (type: string, source: GivenRange) => {
        const id = `chart-${++made}`;
        queue.push(() => {
          const values = placeText(source);
          const series = Array.from({ length: OWN_SERIES }, (): FakeSeries => ({ name: "", type, values }));
          sheet().charts.push({ id, name: `Chart ${made}`, type, series, look: {} });
        });
        return fakeChart(
          queue,
          chartBy((one) => one.id === id),
        );
      },
      getItem: (name: string) =>
        fakeChart(
          queue,
          chartBy((one) => one.name === name),
        ),
    },
  );
}

function fakeChart(queue: Action[], self: () => FakeChart): object {
  const look = (key: string, value: unknown) => queue.push(() => void (self().look[key] = value));
  const axis = (key: string) =>
    new Proxy(
      {
        title: setters((name, value) => look(`${key}.title.${name}`, value)),
        setPositionAt: (value: number) => look(`${key}.crossedAt`, value),
      },
      { set: (_, name, value) => (look(`${key}.${String(name)}`, value), true) },
    );
  return {
    set name(name: string) {
      queue.push(() => (self().name = name));
    },
    setPosition: (start: string, end: string) => look("position", `${start}:${end}`),
    title: setters((name, value) => look(`title.${name}`, value)),
    legend: setters((name, value) => look(`legend.${name}`, value)),
    axes: {
      categoryAxis: axis("category"),
      valueAxis: axis("value"),
      getItem: (type: string, group: string) => {
        if (type !== "Value" || group !== "Secondary") throw new Error("the fake has no such axis");
        return axis("secondary");
      },
    },
    series: fakeSeriesCollection(queue, self),
  };
}

function fakeSeriesCollection(queue: Action[], self: () => FakeChart): object {
  return loadable(
    queue,
    { count: () => self().series.length },
    {
      getItemAt: (at: number) => ({ delete: () => queue.push(() => self().series.splice(at, 1)) }),
      add: (name: string) => {
        let series: FakeSeries;
        queue.push(() => self().series.push((series = { name, type: self().type })));
        const set = (key: keyof FakeSeries) => (value: unknown) =>
          queue.push(() => void Object.assign(series, { [key]: value }));
        const range = (key: keyof FakeSeries) => (given: GivenRange) =>
          queue.push(() => void Object.assign(series, { [key]: placeText(given) }));
        const members = {
          setXAxisValues: range("across"),
          setValues: range("values"),
          setBubbleSizes: range("sizes"),
          format: { line: setters((key, value) => set(`line.${key}` as never)(value)) },
        };
        return new Proxy(members, {
          set: (_, key, value) => (set((key === "chartType" ? "type" : String(key)) as never)(value), true),
        });
      },
    },
  );
}

/** An object whose properties can only be set. */
function setters(set: (name: string, value: unknown) => void): object {
  return new Proxy({}, { set: (_, name, value) => (set(String(name), value), true) });
}

function placeText({ place }: GivenRange): string {
  const { row, column, rows, columns } = place();
  return [row, column, rows, columns].join(",");
}
