import { readFileSync } from "node:fs";
import { isRecord, recordOf } from "@tc3-schema/base/json";

/** The greatest size of something, minified and gzipped, and the probable cause if it is larger. */
export interface Budget {
  readonly bytes: number;
  readonly leak: string;
}

export interface SubpathBudget extends Budget {
  /** A specifier, or a pattern with a star for each part that varies. The first match counts. */
  readonly subpath: string;
}

export interface UseBudget extends Budget {
  readonly what: string;
  readonly source: string;
}

export interface Budgets {
  readonly subpaths: readonly SubpathBudget[];
  readonly uses: readonly UseBudget[];
  readonly actions: { readonly guard: Budget; readonly contract: Budget; readonly further: Budget };
}

const text = (value: unknown): string => {
  if (typeof value !== "string") throw new TypeError(`expected a text, received ${JSON.stringify(value)}`);
  return value;
};

function budget(value: unknown): Budget {
  const { bytes, leak } = recordOf(value);
  if (typeof bytes !== "number") throw new TypeError(`no bytes in ${JSON.stringify(value)}`);
  return { bytes, leak: text(leak) };
}

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Reads `budgets.json`. A budget is raised by hand, with a reason. */
export function budgets(): Budgets {
  const file = new URL("../budgets.json", import.meta.url);
  const { subpaths, uses, actions } = recordOf(JSON.parse(readFileSync(file, "utf8")));
  const { guard, contract, further } = recordOf(actions);
  return {
    subpaths: list(subpaths).map((each) => ({ ...budget(each), subpath: text(each["subpath"]) })),
    uses: list(uses).map((each) => ({
      ...budget(each),
      what: text(each["what"]),
      source: text(each["source"]),
    })),
    actions: { guard: budget(guard), contract: budget(contract), further: budget(further) },
  };
}

/** Returns the budget of a specifier, from the first matching pattern. */
export const budgetOf = (specifier: string, subpaths: readonly SubpathBudget[]): SubpathBudget | undefined =>
  subpaths.find(({ subpath }) => {
    const parts = subpath.split("/");
    const given = specifier.split("/");
    return (
      parts.length === given.length && parts.every((part, index) => part === "*" || part === given[index])
    );
  });
