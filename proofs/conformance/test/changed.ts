/** The place of a value inside another. */
export type Path = readonly (string | number)[];

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every value inside a value, with its path. */
export function within(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly value: unknown }[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: at, value: held }, ...within(held, at)];
  });
}

/** Returns the paths of the objects inside a value, itself included. */
export const objectsIn = (value: unknown): readonly Path[] => [
  [],
  ...within(value).flatMap(({ path, value: held }) =>
    isContainer(held) && !Array.isArray(held) ? [path] : [],
  ),
];

/** Returns a copy in which the container at a path was changed. */
function changed(whole: object, path: Path, change: (container: object) => void): object {
  const copy: object = structuredClone(whole);
  let container: object = copy;
  for (const key of path) {
    const next: unknown = Reflect.get(container, key);
    if (!isContainer(next)) throw new Error(`There is nothing at ${path.join("/")}`);
    container = next;
  }
  change(container);
  return copy;
}

const lastOf = (path: Path): string | number => {
  const last = path.at(-1);
  if (last === undefined) throw new Error("The value itself has no container");
  return last;
};

export const replaced = (whole: object, path: Path, value: unknown): object =>
  changed(whole, path.slice(0, -1), (container) => Reflect.set(container, lastOf(path), value));

export const removed = (whole: object, path: Path): object =>
  changed(whole, path.slice(0, -1), (container) => Reflect.deleteProperty(container, lastOf(path)));

export const added = (whole: object, path: Path, name: string, value: unknown): object =>
  changed(whole, path, (container) => Reflect.set(container, name, value));
