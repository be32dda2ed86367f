import { contentOf } from "./docs.js";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(contentOf("package-lock.json")) as { packages: Readonly<Record<string, Entry>> };
const locked = Object.entries(packages).filter(([path]) => path !== "");

/** The places where a package at a path would find another, the nearest first. */
function placesFor(path: string, name: string): string[] {
  const folders = path.split("/node_modules/");
  return folders
    .map((_, at) => [...folders.slice(0, folders.length - at), name].join("/node_modules/"))
    .concat(`node_modules/${name}`);
}

test("every package is locked by what it holds", () => {
  expect(locked.length).toBeGreaterThan(300);
  expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
});

test("no package is locked to one registry", () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("what other systems need instead is locked as well, so that npm ci works on them", () => {
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => packages[place]?.integrity))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});
