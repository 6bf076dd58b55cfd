import { judgeCode } from "@tc3-schema/code-rules/judge-code";
import { schemaFiles } from "../data.ts";
import { type Json, objectsOf, parse } from "../json.ts";
import type { Check } from "./check.ts";

/** The judgement of a code that no rule fits. */
const UNKNOWN = { fault: "unknown", category: "unknown", retry: "no" };

const CATALOGUES = /\/(error-codes|common)\.schema\.json$/;

function differenceOf(code: Json): string | undefined {
  const { fault, category, retry, waitSeconds }: ReturnType<typeof expectedOf> = expectedOf(code);
  const expected = [fault, category, retry, waitSeconds].join(" ");
  const received = ["x-fault", "x-category", "x-retry", "x-wait-seconds"].map((key) => code[key]).join(" ");
  return expected === received
    ? undefined
    : `${String(code["const"])}: expected ${expected}, received ${received}`;
}

function expectedOf(code: Json): {
  readonly fault: string;
  readonly category: string;
  readonly retry: string;
  readonly waitSeconds?: number;
} {
  return judgeCode(String(code["const"])) ?? UNKNOWN;
}

/** Compares the judgement of each code with the rules and exceptions of tools/code-rules, which were written by themselves. */
export const againstCodeRules: Check = {
  name: "code rules",
  test: "tools/code-rules/test/schemas.test.ts",
  run: (data, files) =>
    schemaFiles(data)
      .filter((file) => CATALOGUES.test(file) && files?.has(file) !== false)
      .flatMap((file) =>
        objectsOf(parse(data.all.read(file))["oneOf"]).flatMap((code) => {
          const isOpen = code["x-reviewed"] === true ? [] : [`${String(code["const"])}: nobody reviewed it`];
          return [...isOpen, differenceOf(code) ?? []].flat().map((each) => `${file}: ${each}`);
        }),
      ),
};
