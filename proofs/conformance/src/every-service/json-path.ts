/** Where in a body: member names and array indexes from its root. */
export type JsonPath = readonly (string | number)[];

export const isSamePath = (one: JsonPath, other: JsonPath): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

/** `Response.Set[].Id`: the same for each element of an array, so that one cause has one name. */
export const placeIn = (path: JsonPath): string =>
  path.length === 0
    ? "the body"
    : path.map((step, index) => (typeof step === "number" ? "[]" : index === 0 ? step : `.${step}`)).join("");
