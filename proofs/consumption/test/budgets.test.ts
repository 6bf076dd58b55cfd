import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Budget, budgetOf, budgets } from "../src/budgets.ts";
import { bundledSize } from "../src/bundled-size.ts";
import { specifiers } from "../src/entries.ts";
import { createProject } from "../src/project.ts";

const { subpaths, uses, actions } = budgets();

let project: string;

beforeAll(async () => {
  project = await createProject("all");
});

/** Returns a message if a size is over its budget, with the probable cause. */
const over = (what: string, size: number, { bytes, leak }: Budget): string[] =>
  size > bytes ? [`${what}: ${size} bytes of ${bytes}; is there ${leak}?`] : [];

test.each(uses)("the bundled size of $what keeps to its budget", async ({ what, source, ...budget }) => {
  expect(over(what, await bundledSize(project, source), budget)).toEqual([]);
});

test("every published subpath has a budget and keeps to it", async () => {
  const found = await specifiers("javascript", "validator", "errors");
  const problems = await Promise.all(
    found.map(async (specifier) => {
      const budget = budgetOf(specifier, subpaths);
      if (budget === undefined) return [`${specifier} has no budget`];
      return over(specifier, await bundledSize(project, `export * from "${specifier}";`), budget);
    }),
  );
  expect(found.length).toBeGreaterThan(50);
  expect(problems.flat()).toEqual([]);
});

test("every budget matches at least one subpath", async () => {
  const found = await specifiers("javascript", "validator", "errors");
  const used = new Set(found.map((specifier) => budgetOf(specifier, subpaths)));
  expect(subpaths.filter((each) => !used.has(each))).toEqual([]);
});

describe.each(["sms/v20190711", "sms/v20210111", "intl/sms/v20210111"])(
  "for each action of %s",
  (version) => {
    const from = `@tc3-schema/validator/${version}`;
    const contractOf = (action: string): string => action.charAt(0).toLowerCase() + action.slice(1);

    async function names(): Promise<string[]> {
      const found = await specifiers("javascript", "validator");
      const actionNames = found
        .filter((each) => each.startsWith(`${from}/`))
        .map((each) => each.slice(from.length + 1))
        .filter((each) => each !== "guards" && !each.startsWith("requests"));
      expect(actionNames).toContain("SendSms");
      return actionNames;
    }

    const sizes = async (sourceOf: (action: string) => string): Promise<[string, number][]> =>
      Promise.all(
        (await names()).map(async (action) => [action, await bundledSize(project, sourceOf(action))]),
      );

    test("the guard keeps to its budget", async () => {
      const found = await sizes((action) => `export { is${action} } from "${from}/guards";`);
      expect(found.flatMap(([action, size]) => over(action, size, actions.guard))).toEqual([]);
    });

    test("the guard of the request keeps to its budget", async () => {
      const found = await sizes((action) => `export { is${action}Request } from "${from}/requests/guards";`);
      expect(found.flatMap(([action, size]) => over(action, size, actions.guard))).toEqual([]);
    });

    test("the contract keeps to its budget", async () => {
      const found = await sizes((action) => `export { ${contractOf(action)} } from "${from}";`);
      expect(found.flatMap(([action, size]) => over(action, size, actions.contract))).toEqual([]);
    });

    test("the contract adds at most its budget to the contract of SendSms", async () => {
      const alone = await bundledSize(project, `export { sendSms } from "${from}";`);
      const found = await sizes(
        (action) => `export { sendSms, ${contractOf(action)} as other } from "${from}";`,
      );
      expect(found.flatMap(([action, size]) => over(action, size - alone, actions.further))).toEqual([]);
    });
  },
);
