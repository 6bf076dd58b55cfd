import type { Issue } from "@tc3-schema/types";

const KINDS: ReadonlyMap<string, string> = new Map([
  ["array", "数组"],
  ["boolean", "布尔值"],
  ["integer", "整数"],
  ["nothing", "空缺"],
  ["number", "数字"],
  ["object", "对象"],
  ["string", "字符串"],
  ["value", "一个值"],
]);

/** A kind in Chinese. An unknown one stays unchanged, after a blank. */
const kind = (name = "nothing"): string => KINDS.get(name) ?? ` ${name}`;

/** The message for a body that is not JSON. Its beginning shows what it is instead. */
function notJson({ path, expected, received = "" }: Issue): string {
  // A line of `tc3 validate --tagged`, or bytes that are not text.
  if (path.length > 0 || expected !== "JSON object") return `无法按文本读取，收到的是${kind(received)}`;
  if (received === "") return "响应体为空";
  if (/^(?:data|event):/.test(received))
    return "响应体是事件流（text/event-stream），不是一个 JSON：请按事件读取";
  if (received.startsWith("<")) return "响应体是 HTML 或 XML：应答的是代理或网关，不是 API";
  return `响应体不是 JSON，开头是 ${received}`;
}

function sentence(issue: Issue): string {
  const { code, expected, received } = issue;
  switch (code) {
    case "not-json":
      return notJson(issue);
    case "unknown-field":
      return "定义中没有该字段";
    case "deprecated-field":
      return "该字段已弃用，或表示有内容已弃用";
    case "empty-error":
      return "Code 为空，因此不视为失败";
    case "unsafe-integer":
      return `整数 ${received ?? ""} 超出 2^53，number 无法精确表示：解析时请使用 integers: "bigint" 或 "string"`;
    case "too-deep":
      return "包含自身的类型在此嵌套超过 1000 层";
    case "no-response":
    case "bad-request-id":
    case "bad-error":
    case "wrong-kind":
    case "null":
    case "missing":
      return `应为${kind(expected)}，实际为${kind(received)}`;
  }
}

/** The message of an issue in Chinese, made from its fields: the message of the validator is English. */
export const issueText = (issue: Issue, where: string): string =>
  where === "" ? sentence(issue) : `${where}：${sentence(issue)}`;
