import { isRecord } from "@tc3-schema/base/json";
import type { Member, ObjectType } from "@tc3-schema/codegen/model";
import { partialFailure } from "@tc3-schema/testing";
import type { ServedAction } from "../served/served.ts";
import { type Refusal, refuse } from "../wire/refusal.ts";

/**
 * An answer that has a result for each item of the request: SendSms returns one SendStatus for each phone number. The item is
 * recognised by names: the request has `PhoneNumberSet`, a list of texts, and each result has `PhoneNumber`.
 */
export interface ItemResults {
  /** The member of the answer: `SendStatusSet`. */
  readonly member: string;
  /** The member of a result that repeats the item: `PhoneNumber`. */
  readonly key: string;
  /** The list in the request: `PhoneNumberSet`. */
  readonly parameter: string;
}

const isText = ({ type }: Member): boolean => type.kind === "string";

const has = ({ members }: ObjectType, name: string): boolean =>
  members.some((member) => member.name === name && isText(member));

/** The names that a list of such items may have. */
const listsOf = (key: string): readonly string[] => [`${key}Set`, `${key}s`, `${key}List`];

function find({ results, shape }: ServedAction): ItemResults | undefined {
  const lists = shape.root.members.filter(({ type }) => type.kind === "list" && type.of.kind === "string");
  for (const { member, type } of results) {
    if (!has(type, "Code") || !has(type, "Message")) continue;
    for (const { name: key } of type.members.filter(isText)) {
      const parameter = lists.find(({ name }) => listsOf(key).includes(name));
      if (parameter !== undefined) return { member, key, parameter: parameter.name };
    }
  }
  return undefined;
}

const known = new WeakMap<ServedAction, { readonly found: ItemResults | undefined }>();

/** Finds the results per item in the answers of an action; undefined if it has none. */
export function itemResults(action: ServedAction): ItemResults | undefined {
  const { found } = known.get(action) ?? { found: find(action) };
  known.set(action, { found });
  return found;
}

/** A result that failed with a code. */
function failedResult({ answers }: ServedAction, { member }: ItemResults, code: string): object {
  const body: unknown = partialFailure(answers, code, { open: true, items: 1 });
  const response = isRecord(body) ? body["Response"] : undefined;
  const list = isRecord(response) ? response[member] : undefined;
  const [item]: readonly unknown[] = Array.isArray(list) ? list : [];
  return isRecord(item) ? item : {};
}

/** Far more than any action takes in one request. Each result costs time, and meanwhile nobody else gets an answer. */
const MOST_ITEMS = 10_000;

/**
 * Refuses a request with more items than there can be results; undefined if it has not so many. The code is the one that the
 * service lists for this, such as `LimitExceeded.PhoneNumberCountLimit`, or else `InvalidParameterValue`.
 *
 * @param codes The codes that the definitions list for the service.
 */
export function refuseTooManyItems(
  action: ServedAction,
  parameters: Readonly<Record<string, unknown>>,
  codes: () => ReadonlySet<string>,
): { readonly refusal: Refusal } | undefined {
  const found = itemResults(action);
  const items = found === undefined ? undefined : parameters[found.parameter];
  if (found === undefined || !Array.isArray(items) || items.length <= MOST_ITEMS) return undefined;
  const code = `LimitExceeded.${found.key}CountLimit`;
  return refuse(
    codes().has(code) ? code : "InvalidParameterValue",
    `${found.parameter} has ${items.length} items, and the most are ${MOST_ITEMS}.`,
  );
}

/**
 * Returns the results for the items of a request, as a part of its Response object.
 *
 * @param failed The codes of the items that failed, by item.
 */
export function resultsFor(
  action: ServedAction,
  found: ItemResults,
  parameters: Readonly<Record<string, unknown>>,
  failed: Readonly<Record<string, string>> = {},
): Readonly<Record<string, unknown>> {
  const items = parameters[found.parameter];
  if (!Array.isArray(items)) return {};
  return {
    [found.member]: items.map((item: unknown) => {
      const code = typeof item === "string" && Object.hasOwn(failed, item) ? failed[item] : undefined;
      const result = code === undefined ? {} : failedResult(action, found, code);
      return { ...result, [found.key]: item };
    }),
  };
}
