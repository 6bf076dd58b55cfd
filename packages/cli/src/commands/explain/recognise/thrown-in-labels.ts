import { codeBefore } from "./code-before.ts";
import type { Thrown } from "./given.ts";

/** `[TencentCloudSDKException]`; PHP names its class in full, Go says Error. */
const MARKER = /\[[\w\\.]*TencentCloudSDK(?:Http)?(?:Exception|Error)\]/;

/**
 * The labels behind the marker, in any order and any spelling: `code:X message:Y requestId:Z` in Python, PHP and
 * Java, `Code=X, Message=Y, RequestId=Z` in Go, `message:Y  requestId:Z  traceId:` in Node, which leaves out the code.
 */
const LABEL = /(?<=^|[\s,;\]])(?<name>code|message|requestId|traceId)[ \t]*[:=][ \t]*/gi;

interface Label {
  readonly name: string;
  /** Where the label begins, and where its value does. */
  readonly start: number;
  readonly end: number;
}

const labelsIn = (text: string): readonly Label[] =>
  [...text.matchAll(LABEL)].map((match) => ({
    name: (match.groups?.["name"] ?? "").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Python prints None, Java null, where there is no value. */
const NOTHING = new Set(["", "none", "null", "undefined", "nil"]);

const something = (value: string | undefined): string | undefined =>
  value === undefined || NOTHING.has(value.toLowerCase()) ? undefined : value;

/** A value without blanks; one that looks like a label is the next label, and the value is empty. */
function word(text: string, { end }: Label): string | undefined {
  const found = /^['"`]?(?<word>[^\s,;'"`)}\]]+)/.exec(text.slice(end))?.groups?.["word"];
  return found !== undefined && /^(?:message|requestId|traceId)[:=]/i.test(found)
    ? undefined
    : something(found);
}

/** What an SDK makes of its error when it is turned into text. */
export function thrownInLabels(text: string): Thrown | undefined {
  const [, ...records] = text.split(MARKER);
  const record = records[0]?.trimStart();
  if (record === undefined) return undefined;
  const labels = labelsIn(record);
  const [first] = labels;
  // The message comes from outside and may hold anything, labels too: what is behind it is looked for from the end.
  const lastId = labels.findLast(({ name }) => name === "requestid");
  const message = labels.find(({ name }) => name === "message");
  const code =
    first?.name === "code"
      ? first
      : labels.findLast(({ name, start }) => name === "code" && start > (lastId?.end ?? 0));
  const behind = labels.filter(
    (label) => label === lastId || (label.name === "code" && label === code && label !== first),
  );
  const end = Math.min(
    record.length,
    ...behind.map(({ start }) => start).filter((start) => message !== undefined && start > message.end),
  );
  const words = something(
    message === undefined ? undefined : record.slice(message.end, end).trimEnd().replace(/,$/, ""),
  );
  const told = codeBefore(words ?? "");
  const labelled = code === undefined ? undefined : word(record, code);
  return {
    code: labelled ?? told.code,
    message: labelled === undefined ? something(told.message) : words,
    requestId: lastId === undefined ? undefined : word(record, lastId),
  };
}
