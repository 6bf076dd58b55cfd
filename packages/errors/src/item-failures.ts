import type { Catalogue, CodeInfo } from "./code-info.ts";
import { lookup } from "./lookup.ts";
import { isArray, items, member, text } from "./reading.ts";

/** One item of a success that failed: a number that a message was not sent to. */
export interface ItemFailure {
  /** Its place in the list; 0 where the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  /** Its error code; a receipt code where a message did not arrive. Empty where a failed item does not say why. */
  code: string;
  /** The API's words: they can be reworded at any time. Empty where it has none. */
  message: string;
  /** What is known of the code, retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** `Ok`, `OK` and `ok` all occur in official examples and texts. */
const isSuccess = (code: string): boolean => code.trim().toLowerCase() === "ok";

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !isArray(value);

/** An item that says nothing (null, no object, no code) is not known to have failed. */
function failureOf(item: unknown, index: number, catalogue: Catalogue): ItemFailure[] {
  const code = text(item, "Code");
  return code === undefined || isSuccess(code) ? [] : [failure(item, index, code, catalogue)];
}

function failure(item: unknown, index: number, code: string, catalogue: Catalogue): ItemFailure {
  const info = lookup(code, catalogue);
  return { index, item, code, message: text(item, "Message") ?? "", info, listed: info.match === "exact" };
}

/** A status by which items say that they failed, where they have no Code of their own. */
export interface FailedStatus {
  /** The member of a Response object that holds the items. */
  readonly in: string;
  /** The member of an item that has the status, and its value in one that failed. */
  readonly when: string;
  readonly is: number;
  /** The member of an item that says why, and the catalogue that lists what it says. */
  readonly code: string;
  readonly catalogue: Catalogue;
}

/** With `integers: "bigint"` or `"string"` a status is no number. */
const hasStatus = (item: unknown, { when, is }: FailedStatus): boolean => {
  const status = member(item, when);
  return status === is || (typeof status === "bigint" && status === BigInt(is)) || status === is.toString();
};

/** The items of a member, or the one that it holds. */
const heldIn = (response: unknown, name: string): readonly unknown[] => {
  const held = member(response, name);
  return isArray(held) ? items(held) : [held];
};

/**
 * Reads the results per item of a service's responses.
 *
 * @param members The members of a Response object whose items have a Code and a Message.
 * @param statuses What items say that have a status instead.
 */
export const itemFailuresIn =
  (
    catalogue: Catalogue,
    members: readonly string[],
    statuses: readonly FailedStatus[] = [],
  ): ((body: unknown) => readonly ItemFailure[]) =>
  (body) => {
    // What holds the Response object is taken for it: silence would pass for "nothing failed".
    const response = [member(body, "Response"), member(body, "data"), body].find((each) => isObject(each));
    const coded = members.flatMap((name) =>
      heldIn(response, name).flatMap((item, index) => failureOf(item, index, catalogue)),
    );
    const lists = [...new Set(statuses.map((status) => status.in))];
    const told = lists.flatMap((name) =>
      heldIn(response, name).flatMap((item, index) => {
        const status = statuses.find((each) => each.in === name && hasStatus(item, each));
        // It says that it failed, so it is listed even where it does not say why.
        return status === undefined
          ? []
          : [failure(item, index, text(item, status.code) ?? "", status.catalogue)];
      }),
    );
    return [...coded, ...told];
  };
