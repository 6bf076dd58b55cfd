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
  /** Where the code is; carriers put words there too. */
  readonly code: string;
  /** Where words are; now and then a receipt's code is there instead. */
  readonly message: string;
}

/** A code is a word; a sentence, in any language, has a blank, a comma or a letter beyond ASCII. */
const isWord = (value: string): boolean => /^[!-+\--~]{1,100}$/.test(value.trim());

/** Any word where the code belongs may be a carrier's own code; elsewhere only one that is listed is. */
function codeOf(code: string | undefined, message: string | undefined): string | undefined {
  const listed = [code, message].find((value) => value !== undefined && RECEIPTS.lists(value));
  if (listed !== undefined) return listed;
  return code !== undefined && isWord(code) ? code : undefined;
}

/** The receipts of messages that did not arrive. */
export function failedReceipts(
  receipts: readonly unknown[],
  base: ExplainedItem["path"],
  members: ReceiptMembers,
  language: Language,
): Items {
  const explained = codeExplainer([RECEIPTS], language);
  const items = receipts.flatMap((receipt, index): ExplainedItem[] => {
    if (!isRecord(receipt) || text(receipt, members.status)?.toUpperCase() !== "FAIL") return [];
    const [coded, worded] = [text(receipt, members.code), text(receipt, members.message)];
    const code = codeOf(coded, worded);
    const words = [...new Set([coded, worded])].filter((each) => each !== undefined && each !== code);
    return [
      {
        path: [...base, index],
        about: about(receipt),
        code: code === undefined ? null : explained(code),
        message: words.length === 0 ? null : words.join("; "),
      },
    ];
  });
  return { items, seen: receipts.length };
}
