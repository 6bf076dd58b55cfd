import type { Catalogue, CodeInfo } from "./code-info.ts";
import { lookup } from "./lookup.ts";
import { isArray, items, member, text } from "./reading.ts";

/** One item of a success that failed: a number that a message was not sent to. */
export interface ItemFailure {
  /** Its place in the list; 0 where the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  code: string;
  /** The API's words: they can be reworded at any time. */
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
  if (code === undefined || isSuccess(code)) return [];
  const info = lookup(code, catalogue);
  return [{ index, item, code, message: text(item, "Message") ?? "", info, listed: info.match === "exact" }];
}

/**
 * Reads the results per item of a service's responses.
 *
 * @param members The members of a Response object that hold them.
 */
export const itemFailuresIn =
  (catalogue: Catalogue, members: readonly string[]): ((body: unknown) => readonly ItemFailure[]) =>
  (body) => {
    // What holds the Response object is taken for it: silence would pass for "nothing failed".
    const response = [member(body, "Response"), member(body, "data"), body].find((each) => isObject(each));
    return members.flatMap((name) => {
      const held = member(response, name);
      return (isArray(held) ? items(held) : [held]).flatMap((item, index) =>
        failureOf(item, index, catalogue),
      );
    });
  };
