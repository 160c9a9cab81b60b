import fs from "node:fs";

interface Entry {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Entry> = JSON.parse(fs.readFileSync("package-lock.json", "utf8")).packages;

/** The folders in which Node looks for a package from `place`, the nearest first. */
function lookups(place: string, name: string): string[] {
  const parts = place ? place.split("/node_modules/") : [];
  const nested = parts.map((_, index) => [...parts.slice(0, parts.length - index), name].join("/node_modules/"));
  return [...nested, `node_modules/${name}`];
}

function missingOptional(lock: Record<string, Entry>): string[] {
  return Object.entries(lock).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookups(place, name).some((folder) => folder in lock))
      .map((name) => `${name} of ${place}`),
  );
}

describe("package-lock.json", () => {
  test("has the binaries of every platform, without which npm ci fails on that platform", () => {
    expect(missingOptional(packages)).toEqual([]);
  });

  test("would be reported with one platform's binary left out", () => {
    const { "node_modules/@swc/core-win32-x64-msvc": windows, ...others } = packages;
    expect(windows).toBeDefined();
    expect(missingOptional(others)).toEqual(["@swc/core-win32-x64-msvc of node_modules/@swc/core"]);
  });

  test("names no host, so that it works with every registry", () => {
    const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved?.includes("://") ? resolved : []));
    expect(hosts).toEqual([]);
  });

  test("has no package that needs a paid licence", () => {
    expect(Object.keys(packages).filter((place) => /-pro(\/|$)/.test(place))).toEqual([]);
  });
});
