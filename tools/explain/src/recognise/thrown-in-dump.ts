import { codeBefore } from "./code-before.ts";
import type { Thrown } from "./recognised.ts";

/** `Uncaught TencentCloudSDKHttpException: …`: the first line of a stack. */
const HEAD =
  /(?<![\w$])(?:TencentCloudSDK(?:Http)?(?:Exception|Error)|TencentCloudApiError)(?: \[[^\]\n]*\])?: (?<message>[^]*?)(?=\n[ \t]+at |\s\{[ \t]*\n|$)/;

/** A member as util.inspect prints it, on a line of its own or in a row. */
const MEMBER =
  /(?<before>^[ \t]*|[{,][ \t]*)['"]?(?<name>code|requestId|message)['"]?[ \t]*:[ \t]*(?<quote>['"`])(?<value>(?:\\.|(?!\k<quote>)[^\\\n])*)\k<quote>/gm;

interface Member {
  readonly name: string;
  readonly value: string;
  /** The indentation. The members of a cause are indented further. */
  readonly depth: number;
}

const membersIn = (text: string): readonly Member[] =>
  [...text.matchAll(MEMBER)].map(({ groups = {} }) => {
    const { before = "", name = "", value = "" } = groups;
    return {
      name,
      value: value.replace(/\\(['"`\\])/g, "$1"),
      depth: /^[{,]/.test(before) ? Number.MAX_SAFE_INTEGER : before.length,
    };
  });

function outermost(members: readonly Member[], wanted: string): string | undefined {
  const named = members.filter(({ name, value }) => name === wanted && value !== "");
  // Without a spread, which overflows the stack on a text of megabytes.
  const depth = named.reduce((least, member) => Math.min(least, member.depth), Number.POSITIVE_INFINITY);
  return named.find((member) => member.depth === depth)?.value;
}

/** The end of a message in Java and .NET: `… code:AuthFailure.SignatureFailure requestId:9b6b…`. */
const LABELS_BEHIND = /\s(?:code[:=]\s?(?<code>[A-Za-z][\w.]*)[\s,]+)?requestId[:=]\s?(?<requestId>[\w-]+)$/i;

function labelsBehind(message: string): Thrown & { readonly message: string } {
  const found = LABELS_BEHIND.exec(message);
  return {
    message: found === null ? message : message.slice(0, found.index).trimEnd(),
    code: found?.groups?.["code"],
    requestId: found?.groups?.["requestId"],
  };
}

/** Finds an error that Node printed: name and message, the stack, then its members in braces. */
export function thrownInDump(text: string): Thrown | undefined {
  const head = HEAD.exec(text);
  const members = membersIn(head === null ? text : text.slice(head.index + head[0].length));
  const code = outermost(members, "code");
  const requestId = outermost(members, "requestId");
  if (head === null) {
    // The class is not known, so only a code and a RequestId together show that the error comes from the API.
    if (code === undefined || requestId === undefined) return undefined;
    return { code, requestId, message: outermost(members, "message") };
  }
  const last = labelsBehind(head.groups?.["message"]?.trim() ?? "");
  const first = codeBefore(last.message);
  const message = first.message === "" ? outermost(members, "message") : first.message;
  return { code: code ?? first.code ?? last.code, message, requestId: requestId ?? last.requestId };
}
