import { codeBefore } from "./code-before.ts";
import type { Thrown } from "./recognised.ts";

/** `[TencentCloudSDKException]`. PHP prints the full name of its class, and Go says Error. */
const MARKER = /\[[\w\\.]*TencentCloudSDK(?:Http)?(?:Exception|Error)\]/;

/**
 * The labels after the marker, in any order and spelling: `code:X message:Y requestId:Z` in Python, PHP and Java,
 * `Code=X, Message=Y, RequestId=Z` in Go, `message:Y  requestId:Z  traceId:` in Node, which omits the code.
 */
const LABEL = /(?<=^|[\s,;\]])(?<name>code|message|requestId|traceId)[ \t]*[:=][ \t]*/gi;

interface Label {
  readonly name: string;
  /** The offsets at which the label and its value begin. */
  readonly start: number;
  readonly end: number;
}

const labelsIn = (text: string): readonly Label[] =>
  [...text.matchAll(LABEL)].map((match) => ({
    name: (match.groups?.["name"] ?? "").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The texts that stand for a missing value: Python prints None, Java null. */
const NOTHING = new Set(["", "none", "null", "undefined", "nil"]);

const something = (value: string | undefined): string | undefined =>
  value === undefined || NOTHING.has(value.toLowerCase()) ? undefined : value;

/** A value without blanks. If it looks like a label, it is the next label, and the value is empty. */
function word(text: string, { end }: Label): string | undefined {
  const found = /^['"`]?(?<word>[^\s,;'"`)}\]]+)/.exec(text.slice(end))?.groups?.["word"];
  return found !== undefined && /^(?:message|requestId|traceId)[:=]/i.test(found)
    ? undefined
    : something(found);
}

/** Finds an error that an SDK turned into text. */
export function thrownInLabels(text: string): Thrown | undefined {
  const [, ...records] = text.split(MARKER);
  const record = records[0]?.trimStart();
  if (record === undefined) return undefined;
  const labels = labelsIn(record);
  const [first] = labels;
  // The message may contain anything, even labels, so the labels after it are searched from the end.
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
  const inMessage = codeBefore(words ?? "");
  const labelled = code === undefined ? undefined : word(record, code);
  return {
    code: labelled ?? inMessage.code,
    message: labelled === undefined ? something(inMessage.message) : words,
    requestId: lastId === undefined ? undefined : word(record, lastId),
  };
}
