import { isRecord, text } from "../../../is-record.ts";
import { RECEIPTS } from "../../../knowledge/catalogues.ts";
import type { Language } from "../../../language.ts";
import type { ExplainedItem } from "../explanation.ts";
import { about } from "./about.ts";
import { codeExplainer } from "./explain-code.ts";
import type { Items } from "./items.ts";

/** What the members of a receipt are called: the callback and the pull actions differ. */
export interface ReceiptMembers {
  readonly status: string;
  /** Where a code may be, the likeliest first; carriers put words there too. */
  readonly codes: readonly string[];
  readonly message: string;
}

/** A code is a word; a sentence, in any language, has a blank, a comma or a letter beyond ASCII. */
const isWord = (value: string): boolean => /^[!-+\--~]{1,100}$/.test(value.trim());

function codeOf(values: readonly string[]): string | undefined {
  return values.find((value) => RECEIPTS.lists(value)) ?? values.find(isWord);
}

/** The receipts of messages that did not arrive. */
export function failedReceipts(
  receipts: readonly unknown[],
  base: ExplainedItem["path"],
  { status, codes, message }: ReceiptMembers,
  language: Language,
): Items {
  const explained = codeExplainer([RECEIPTS], language);
  const items = receipts.flatMap((receipt, index): ExplainedItem[] => {
    if (!isRecord(receipt) || text(receipt, status)?.toUpperCase() !== "FAIL") return [];
    const code = codeOf(codes.flatMap((name) => text(receipt, name) ?? []));
    return [
      {
        path: [...base, index],
        about: about(receipt),
        code: code === undefined ? null : explained(code),
        message: text(receipt, message) ?? null,
      },
    ];
  });
  return { items, seen: receipts.length };
}
