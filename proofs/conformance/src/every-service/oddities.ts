import { isRecord } from "@tc3-schema/base/json";
import { type Body, isOwnError } from "./envelope-rule.ts";

/** Returns the oddities of an envelope. docs/design.md counts them in "The wire contract". */
export function odditiesOf(
  body: Body,
  declared: { readonly error: boolean; readonly response: boolean },
): readonly string[] {
  if (body === undefined) return ["not JSON"];
  if (!isRecord(body.json) || !isRecord(body.json["Response"])) return ["no Response"];
  const { Response: response } = body.json;
  const { Error: error } = response;
  const oddities: readonly (readonly [name: string, holds: boolean])[] = [
    ["no RequestId, or null", (response["RequestId"] ?? null) === null],
    ["Error: null beside Response", body.json["Error"] === null],
    [
      "another member beside Response",
      Object.keys(body.json).some((key) => key !== "Response" && key !== "Error"),
    ],
    [
      "an Error of the action's own in a success",
      Object.hasOwn(response, "Error") && isOwnError(body, declared.error),
    ],
    ["a member called Response in Response", declared.response && Object.hasOwn(response, "Response")],
    ["an Error with an empty Code", isRecord(error) && error["Code"] === ""],
    [
      "extra keys in Error",
      isRecord(error) && Object.keys(error).some((key) => key !== "Code" && key !== "Message"),
    ],
    ["DryRunOperation", isRecord(error) && error["Code"] === "DryRunOperation"],
    ["DeprecatedWarning", Object.hasOwn(response, "DeprecatedWarning")],
  ];
  return oddities.flatMap(([name, holds]) => (holds ? [name] : []));
}
