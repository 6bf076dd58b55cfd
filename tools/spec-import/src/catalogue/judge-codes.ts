import { judgeCode } from "@tc3-schema/code-rules/judge-code";
import type { CatalogueFile, CodeSchema, FamilySchema } from "@tc3-schema/codegen/schema-files";

/** The judgement of a code, without the code and the place that it comes from. */
export type JudgedSchema = Pick<FamilySchema, "x-fault" | "x-category" | "x-retry" | "x-reason"> &
  Pick<CodeSchema, "x-wait-seconds" | "x-reviewed" | "x-rule">;

/** The judgement of a code that no person has judged alone, and its reason in Chinese if there is one. */
export interface WrittenJudgement {
  readonly schema: JudgedSchema;
  readonly zh?: string;
}

/** Returns the judgement of a code that no person has judged alone. */
export type JudgeCode = (code: string) => WrittenJudgement;

const UNKNOWN: WrittenJudgement = {
  schema: {
    "x-fault": "unknown",
    "x-category": "unknown",
    "x-retry": "no",
    "x-reason": "Nothing is known about this family, so there is no reason to expect that a repeat helps.",
    "x-reviewed": false,
  },
};

const ofFamily = (schema: FamilySchema): WrittenJudgement => ({
  schema: {
    "x-fault": schema["x-fault"],
    "x-category": schema["x-category"],
    "x-retry": schema["x-retry"],
    "x-reason": schema["x-reason"],
    "x-reviewed": false,
  },
});

const ofCode = (schema: CodeSchema): WrittenJudgement => {
  const { schema: judged } = ofFamily(schema);
  const wait = schema["x-wait-seconds"];
  return { schema: wait === undefined ? judged : { ...judged, "x-wait-seconds": wait } };
};

/** Returns the part before the first dot, as the lookup at run time does. */
const familyOf = (code: string): string => code.trim().split(".", 1).join("");

function byRule(code: string): WrittenJudgement | undefined {
  const judged = judgeCode(code);
  if (judged === undefined) return undefined;
  const { fault, category, retry, waitSeconds, reason, rule } = judged;
  return {
    schema: {
      "x-fault": fault,
      "x-category": category,
      "x-retry": retry,
      ...(waitSeconds === undefined ? {} : { "x-wait-seconds": waitSeconds }),
      "x-reason": reason.en,
      "x-reviewed": true,
      "x-rule": rule,
    },
    zh: reason.zh,
  };
}

/**
 * Returns the judgements of codes that no person has judged alone. A code that the common catalogue lists keeps its
 * judgement there. The rules on words and families judge the others. If no rule speaks, the code gets the defaults of its
 * family, from the bare code of that name or from `x-families`.
 */
export function judgeCodes(common: CatalogueFile): JudgeCode {
  const codes = new Map(common.oneOf.map((schema) => [schema.const, schema]));
  const families = new Map(Object.entries(common["x-families"] ?? {}));
  const judge: JudgeCode = (code) => {
    const listed = codes.get(code.trim());
    if (listed !== undefined) return ofCode(listed);
    const ruled = byRule(code);
    if (ruled !== undefined) return ruled;
    const family = codes.get(familyOf(code)) ?? families.get(familyOf(code));
    return family === undefined ? UNKNOWN : ofFamily(family);
  };
  // Many services list the same codes.
  const judged = new Map<string, WrittenJudgement>();
  return (code) => {
    const judgement = judged.get(code) ?? judge(code);
    judged.set(code, judgement);
    return judgement;
  };
}
