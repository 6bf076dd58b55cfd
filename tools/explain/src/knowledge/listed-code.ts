import { type CodeInfo, lookup } from "@tc3-schema/errors";
import type { Edition } from "@tc3-schema/types";
import { type KnownCatalogue, ofService } from "./catalogues.ts";

/** A version of a service that lists a code. */
export interface ListedCode {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  /** The actions that can return the code. */
  readonly actions: readonly string[];
}

/** The judgement of a code by the rules for codes. */
export interface JudgedCode extends Pick<CodeInfo, "fault" | "category" | "retry" | "waitSeconds"> {
  readonly reason: { readonly en: string; readonly zh: string };
  /** The name of the rule. */
  readonly rule: string;
}

/** Returns a catalogue with one code, in the form of the generated ones. @param judge Judges a code by rules. */
export function catalogueOfCode(
  code: string,
  { edition, service, version, actions }: ListedCode,
  judge: (code: string) => JudgedCode | undefined,
): KnownCatalogue {
  // A code that every action can return keeps the judgement that it has there.
  const common = lookup(code);
  const judged = common.match === "exact" ? undefined : judge(code);
  const { fault, category, retry, waitSeconds } = judged ?? common;
  const details = new Map([[code, { reason: judged?.reason.en ?? common.reason }]]);
  const catalogue = {
    service,
    version,
    codes: new Map([[code, [fault, category, retry, waitSeconds] as const]]),
    families: new Map(),
    details,
    unreviewed: new Set(judged === undefined && !common.reviewed ? [code] : []),
    actions: new Map([[code, actions]]),
  };
  const summaries = new Map<string, string>();
  const en = { language: "en" as const, summaries, reasons: details };
  const zh = {
    language: "zh" as const,
    summaries,
    reasons: new Map(judged === undefined ? [] : [[code, { reason: judged.reason.zh }]]),
  };
  const rules = judged === undefined ? {} : { rules: new Map([[code, judged.rule]]) };
  return ofService(catalogue, { en, zh }, { edition, ...rules });
}
