import { isRecord } from "@tc3-schema/base/json";
import { isRuleId, RULE_IDS, type RuleId } from "../rules/all-rules.ts";
import { isVerdict, VERDICTS, type Verdict, type Verdicts } from "../rules/verdict.ts";
import { parseJsonObject, refuse } from "../spec-diff-error.ts";

/** The verdicts of a project that replace those of the rules. */
export type Policy = ReadonlyMap<RuleId, Partial<Verdicts>>;

const isGroup = (name: string): name is keyof Verdicts => ["types", "validation", "codes"].includes(name);

/**
 * Reads the policy of a project.
 *
 * @param file The name of the text in messages.
 * @param text JSON by rule, e.g. `{ "action-removed": { "types": "minor" } }`. All other verdicts stay the same.
 * @throws {SpecDiffError} If it names a rule, a group of users or a verdict that does not exist.
 */
export const readPolicy = (file: string, text: string): Policy =>
  new Map(
    Object.entries(parseJsonObject(file, text)).map(([id, row]): readonly [RuleId, Partial<Verdicts>] => {
      if (!isRuleId(id)) return refuse(file, `one of the rules ${RULE_IDS.join(", ")}`, id);
      if (!isRecord(row)) return refuse(`${file}#/${id}`, "verdicts for types, validation or codes", row);
      const verdicts = Object.entries(row).map(([group, verdict]): readonly [keyof Verdicts, Verdict] => {
        if (!isGroup(group)) return refuse(`${file}#/${id}`, "types, validation or codes", group);
        if (!isVerdict(verdict)) return refuse(`${file}#/${id}/${group}`, VERDICTS.join(", "), verdict);
        return [group, verdict];
      });
      return [id, Object.fromEntries(verdicts)];
    }),
  );
