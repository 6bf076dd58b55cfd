import { isRecord } from "@tc3-schema/base/json";
import type { ServedAction } from "../served/served.ts";
import { fraction } from "./fraction.ts";
import type { Reply, Rule } from "./rule.ts";

/** The rules of a server, and how often each of them has fitted. */
export interface Script {
  readonly rules: readonly Rule[];
  /** Replaces the rules. They count from the beginning. */
  replace(rules: readonly Rule[]): void;
  /** Lets all rules count from the beginning. */
  restart(): void;
  /** The reply of the first rule that fits a request; undefined if none does. */
  choose(
    action: ServedAction,
    parameters: Readonly<Record<string, unknown>>,
  ): { readonly rule: string; readonly reply: Reply } | undefined;
}

/** Whether a value has every part of a pattern. */
function has(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((each) => value.some((item) => has(item, each)));
  }
  if (isRecord(pattern)) {
    return (
      isRecord(value) &&
      Object.entries(pattern).every(([name, each]) => Object.hasOwn(value, name) && has(value[name], each))
    );
  }
  return value === pattern;
}

const nameOf = ({ name }: Rule, index: number): string => name ?? `rule ${index + 1}`;

/** @param seed Decides about rules with a chance. */
export function script(seed: number, first: readonly Rule[] = []): Script {
  let rules = first;
  let counts = rules.map(() => 0);
  const restart = (): void => {
    counts = rules.map(() => 0);
  };
  return {
    get rules() {
      return rules;
    },
    replace: (next) => {
      rules = next;
      restart();
    },
    restart,
    choose: ({ service, action }, parameters) => {
      for (const [index, rule] of rules.entries()) {
        if (rule.service !== undefined && rule.service !== service) continue;
        if (rule.action !== undefined && rule.action !== action) continue;
        if (rule.with !== undefined && !has(parameters, rule.with)) continue;
        const count = (counts[index] ?? 0) + 1;
        counts[index] = count;
        if (rule.calls !== undefined && !rule.calls.includes(count)) continue;
        if (rule.chance !== undefined && fraction(seed, index, count) >= rule.chance) continue;
        return { rule: nameOf(rule, index), reply: rule.reply };
      }
      return undefined;
    },
  };
}
