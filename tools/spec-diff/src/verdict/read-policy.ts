import { isRuleId, RULE_IDS } from "../rules/rule-ids.ts";
import { POLICY, type Policy } from "./policy.ts";
import { isObject, readJsonObject, refuse } from "./read-json-object.ts";
import { isVerdict, VERDICTS, type Verdicts } from "./verdict.ts";

const isPeople = (name: string): name is keyof Verdicts => ["types", "validation", "codes"].includes(name);

/**
 * The policy with what a project puts in its place.
 *
 * @param file What messages call the text.
 * @param text JSON by rule: `{ "action-removed": { "types": "minor" } }`. What is not named stays as it is.
 * @throws {SpecDiffError} When it names a rule, people or a verdict that do not exist.
 */
export function readPolicy(file: string, text: string): Policy {
  const overrides = Object.entries(readJsonObject(file, text)).map(([id, row]) => {
    if (!isRuleId(id)) return refuse(file, `one of the rules ${RULE_IDS.join(", ")}`, id);
    if (!isObject(row)) return refuse(`${file}#/${id}`, "verdicts for types, validation or codes", row);
    const verdicts = Object.entries(row).map(([people, verdict]) => {
      if (!isPeople(people)) return refuse(`${file}#/${id}`, "types, validation or codes", people);
      if (!isVerdict(verdict)) return refuse(`${file}#/${id}/${people}`, VERDICTS.join(", "), verdict);
      return [people, verdict] as const;
    });
    return [id, { ...POLICY[id], ...Object.fromEntries(verdicts) }] as const;
  });
  return { ...POLICY, ...Object.fromEntries(overrides) };
}
