/** A place in a body: member names and list indexes from its root. */
export type JsonPath = readonly (string | number)[];

export const isSamePath = (one: JsonPath, other: JsonPath): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

/** Returns a path without indexes, e.g. `Response.Set[].Id`, so that all elements of a list share one name. */
export const placeIn = (path: JsonPath): string =>
  path.length === 0
    ? "the body"
    : path.map((step, index) => (typeof step === "number" ? "[]" : index === 0 ? step : `.${step}`)).join("");
