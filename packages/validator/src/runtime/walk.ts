import type { Path } from "./path.ts";

/** A place on the way. Its path is put together only when somebody asks. */
interface Place {
  readonly value: unknown;
  readonly step: string | number;
  readonly parent: Place | undefined;
}

function pathTo(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.step);
  return path.reverse();
}

const childrenOf = (place: Place): Place[] => {
  const { value } = place;
  if (Array.isArray(value))
    return value.map((child: unknown, step) => ({ value: child, step, parent: place }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([step, child]) => ({ value: child, step, parent: place }));
};

/** The values of a JSON value that a test picks, in the order of `Object.entries`; what is picked is not looked into. Without recursion: depth costs heap only. */
export function* valuesWhere<T>(
  root: unknown,
  test: (value: unknown) => value is T,
): Generator<{ readonly value: T; readonly path: () => Path }> {
  const waiting: Place[] = [{ value: root, step: "", parent: undefined }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const found = place;
    if (test(found.value)) yield { value: found.value, path: () => pathTo(found) };
    else for (const child of childrenOf(found).reverse()) waiting.push(child);
  }
}
