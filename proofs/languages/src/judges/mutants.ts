/** A body with one change. */
export interface Mutant {
  readonly change: string;
  readonly body: unknown;
}

/** A value of each JSON kind. The text looks like an integer, because that is a common mistake. */
const VALUES: readonly unknown[] = [null, "7", 7, 1.5, true, [], {}];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The parts of a value with their keys. Of a list, the keys are indexes. */
const partsOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

/** A copy in which the part with a key is another one. */
function withPart(value: unknown, key: string, part: unknown): unknown {
  if (isList(value)) return value.map((item, index) => (String(index) === key ? part : item));
  return { ...Object(value), [key]: part };
}

function without(value: unknown, key: string): unknown {
  if (isList(value)) return value.filter((_, index) => String(index) !== key);
  return Object.fromEntries(partsOf(value).filter(([name]) => name !== key));
}

/** Every body with one change: each part has another kind, is null, or is gone, and each object has one more member. */
export function mutantsOf(body: unknown, at = ""): readonly Mutant[] {
  const more = typeof body === "object" && body !== null && !isList(body);
  return [
    { change: at === "" ? "as it is" : `${at} again`, body },
    ...(more ? [{ change: `${at}/NewMember`, body: { ...body, NewMember: 1 } }] : []),
    ...partsOf(body).flatMap(([key, part]) => [
      ...VALUES.map((value) => ({
        change: `${at}/${key} is ${JSON.stringify(value)}`,
        body: withPart(body, key, value),
      })),
      { change: `${at}/${key} is gone`, body: without(body, key) },
      ...mutantsOf(part, `${at}/${key}`)
        .filter(({ change }) => !change.endsWith(" again"))
        .map((inner) => ({ change: inner.change, body: withPart(body, key, inner.body) })),
    ]),
  ];
}
