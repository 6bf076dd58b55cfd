import { isRecord, nonEmptyString } from "@tc3-schema/base/json";
import type { ExplainedItem } from "../explanation.ts";
import { RECEIPTS } from "../knowledge/catalogues.ts";
import type { Language } from "../language.ts";
import { codeExplainer } from "./code.ts";

/** The members that identify the message of an item, in answers and in callbacks. */
const IDENTIFYING = ["PhoneNumber", "SerialNo", "SessionContext", "nationcode", "mobile", "sid"];

/** The identifying members of an item, with their values. */
export const identityOf = (item: unknown): Record<string, string> =>
  isRecord(item)
    ? Object.fromEntries(
        IDENTIFYING.flatMap((name) => {
          const value = nonEmptyString(item, name);
          return value === undefined ? [] : [[name, value]];
        }),
      )
    : {};

/** The failed items of a body. */
export interface FailedItems {
  readonly items: ExplainedItem[];
  /** How many items there were, failed or not; null if the body has no items. */
  readonly seen: number | null;
}

/** The names of a receipt's members: they differ between the callback and the actions that pull receipts. */
export interface ReceiptMembers {
  readonly status: string;
  /** The member with the code. Carriers put words there too. */
  readonly code: string;
  /** The member with the words. Sometimes the code is there instead. */
  readonly message: string;
}

/** A code is one word. A sentence in any language has a blank, a comma or a letter beyond ASCII. */
const isWord = (value: string): boolean => /^[!-+\--~]{1,100}$/.test(value.trim());

/** Any word in the code member may be a carrier's own code; in the other member, only a listed code counts. */
function codeOf(code: string | undefined, message: string | undefined): string | undefined {
  const listed = [code, message].find((value) => value !== undefined && RECEIPTS.lists(value));
  if (listed !== undefined) return listed;
  return code !== undefined && isWord(code) ? code : undefined;
}

/** Explains the receipts of messages that did not arrive. */
export function failedReceipts(
  receipts: readonly unknown[],
  base: ExplainedItem["path"],
  members: ReceiptMembers,
  language: Language,
): FailedItems {
  const explained = codeExplainer([RECEIPTS], language);
  const items = receipts.flatMap((receipt, index): ExplainedItem[] => {
    if (!isRecord(receipt) || nonEmptyString(receipt, members.status)?.toUpperCase() !== "FAIL") return [];
    const [coded, worded] = [nonEmptyString(receipt, members.code), nonEmptyString(receipt, members.message)];
    const code = codeOf(coded, worded);
    const words = [...new Set([coded, worded])].filter((each) => each !== undefined && each !== code);
    return [
      {
        path: [...base, index],
        identity: identityOf(receipt),
        code: code === undefined ? null : explained(code),
        message: words.length === 0 ? null : words.join("; "),
      },
    ];
  });
  return { items, seen: receipts.length };
}
