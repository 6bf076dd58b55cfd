import type { Catalogue, CodeInfo } from "./code-info.ts";
import { lookup } from "./lookup.ts";
import { isArray, items, member, text } from "./reading.ts";

/** An item of a success that failed, such as a number that a message was not sent to. */
export interface ItemFailure {
  /** Its place in the list. 0 if the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  /** Its error code, or a receipt code if a message did not arrive. Empty if the item does not say why it failed. */
  code: string;
  /** The text of the API, which can change at any time. Empty if there is none. */
  message: string;
  /** Everything that is known of the code, its retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** `Ok`, `OK` and `ok` all occur in official examples and texts. */
const isSuccess = (code: string): boolean => code.trim().toLowerCase() === "ok";

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !isArray(value);

/** The failure of an item. An item that is null, no object, or has no code is not known to have failed. */
function failureOf(item: unknown, index: number, catalogue: Catalogue): ItemFailure[] {
  const code = text(item, "Code");
  return code === undefined || isSuccess(code) ? [] : [failure(item, index, code, catalogue)];
}

function failure(item: unknown, index: number, code: string, catalogue: Catalogue): ItemFailure {
  const info = lookup(code, catalogue);
  return { index, item, code, message: text(item, "Message") ?? "", info, listed: info.match === "exact" };
}

/** A status that says that an item failed, for items that have no Code. */
export interface FailedStatus {
  /** The member of a Response object that holds the items. */
  readonly in: string;
  /** The member of an item that has the status, and its value in an item that failed. */
  readonly when: string;
  readonly is: number;
  /** The member of an item that has the code of the reason, and the catalogue that lists such codes. */
  readonly code: string;
  readonly catalogue: Catalogue;
}

/** Whether an item has a status. With `integers: "bigint"` or `"string"` its status is no number. */
const hasStatus = (item: unknown, { when, is }: FailedStatus): boolean => {
  const status = member(item, when);
  return status === is || status === BigInt(is) || status === is.toString();
};

/** The items of a member: of its list, or the one item that it is. */
const itemsOf = (response: unknown, name: string): readonly unknown[] => {
  const value = member(response, name);
  return isArray(value) ? items(value) : [value];
};

/**
 * Makes the function that finds the failed items in the responses of a service.
 *
 * @param members The members of a Response object whose items have a Code and a Message.
 * @param statuses The statuses that say that an item failed, for members whose items have no Code.
 */
export const itemFailuresIn =
  (
    catalogue: Catalogue,
    members: readonly string[],
    statuses: readonly FailedStatus[] = [],
  ): ((body: unknown) => readonly ItemFailure[]) =>
  (body) => {
    // An answer or an outcome is accepted too. If it were not, an empty list would say that nothing failed.
    const response = [member(body, "Response"), member(body, "data"), body].find((each) => isObject(each));
    const withCode = members.flatMap((name) =>
      itemsOf(response, name).flatMap((item, index) => failureOf(item, index, catalogue)),
    );
    const lists = [...new Set(statuses.map((status) => status.in))];
    const withStatus = lists.flatMap((name) =>
      itemsOf(response, name).flatMap((item, index) => {
        const status = statuses.find((each) => each.in === name && hasStatus(item, each));
        // The status says that the item failed, so it is listed even if it has no code.
        return status === undefined
          ? []
          : [failure(item, index, text(item, status.code) ?? "", status.catalogue)];
      }),
    );
    return [...withCode, ...withStatus];
  };
