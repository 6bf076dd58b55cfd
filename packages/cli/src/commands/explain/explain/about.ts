import { isRecord, text } from "../../../is-record.ts";

/** The members that say which message an item is about, in answers and in callbacks. */
const TELLING = ["PhoneNumber", "SerialNo", "SessionContext", "nationcode", "mobile", "sid"];

export const about = (item: unknown): Record<string, string> =>
  isRecord(item)
    ? Object.fromEntries(
        TELLING.flatMap((name) => {
          const value = text(item, name);
          return value === undefined ? [] : [[name, value]];
        }),
      )
    : {};
