import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { EXCEPTIONS } from "@tc3-schema/code-rules/exceptions";
import { RULES } from "@tc3-schema/code-rules/rules";
import { assertCatalogue } from "@tc3-schema/codegen/meta-schemas";
import type { CodeSchema } from "@tc3-schema/codegen/schema-files";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { catalogueOf } from "../src/catalogue-of-facts.ts";
import { Definitions } from "../src/definitions.ts";

const PACKAGE = join(import.meta.dirname, "../../../packages/definitions");
const EDITIONS = ["cn", "intl"] as const;

const judgement = ({
  "x-fault": fault,
  "x-category": category,
  "x-retry": retry,
  "x-wait-seconds": wait,
  "x-reason": reason,
  "x-reviewed": reviewed,
  "x-rule": rule,
}: CodeSchema): string => JSON.stringify({ fault, category, retry, wait, reason, reviewed, rule });

/** The judgements of each code of both editions, as the catalogues of the services have them. */
const judgements = new Map<string, Set<string>>();
/** An action and a code that it lists, and whether the category of the code is known. */
const pairs = new Map<string, boolean>();
const withoutChinese: string[] = [];
const disobedient: string[] = [];

beforeAll(() => {
  const definitions = new Definitions(directorySource(PACKAGE));
  for (const edition of EDITIONS)
    for (const service of definitions.services(edition))
      for (const version of definitions.versions(edition, service)) {
        const facts = definitions.facts(edition, `${service}/${version}`);
        if (facts.codes.size === 0) continue;
        const { codes, zh } = catalogueOf(facts);
        try {
          assertCatalogue(codes, service);
        } catch {
          disobedient.push(`${edition}/${service}/${version}`);
        }
        for (const code of codes.oneOf) {
          const known = judgements.get(code.const) ?? new Set();
          judgements.set(code.const, known.add(judgement(code)));
          if (code["x-rule"] !== undefined && zh.reasons?.[code.const] === undefined)
            withoutChinese.push(code.const);
          for (const action of code["x-actions"] ?? [])
            pairs.set(`${service} ${version} ${action} ${code.const}`, code["x-category"] !== "unknown");
        }
      }
});

test("all codes of both editions are judged", () => {
  expect(judgements.size).toBe(12_268);
  expect(pairs.size).toBe(142_855);
});

test("a code has the same judgement in every service and edition", () => {
  const several = [...judgements].filter(([, found]) => found.size > 1).map(([code]) => code);
  expect(several).toEqual([]);
});

test("at most 5 % of the pairs of an action and a code are unknown", () => {
  const unknown = [...pairs.values()].filter((known) => !known).length;
  expect(unknown / pairs.size).toBeLessThanOrEqual(0.05);
});

test("almost all unknown pairs have one of the codes that say nothing at all", () => {
  const silent = [...pairs].filter(([pair, known]) => !known && pair.endsWith(" FailedOperation"));
  const unknown = [...pairs.values()].filter((known) => !known).length;
  expect(silent.length / unknown).toBeGreaterThan(0.85);
});

test("a code that a rule judged has its reason in Chinese too", () => {
  expect(withoutChinese).toEqual([]);
});

test("the catalogue of every service obeys its meta-schema", () => {
  expect(disobedient).toEqual([]);
});

test("the examples and counter-examples of the rules are codes of the API", () => {
  const invented = RULES.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples]).filter(
    (code) => !judgements.has(code),
  );
  expect(invented).toEqual([]);
});

test("every rule judges a code of the API", () => {
  const used = [...judgements.values()].flatMap((found) => [...found]).join("\n");
  const idle = RULES.filter(({ name }) => !used.includes(`"rule":"${name}"`));
  expect(idle.map(({ name }) => name)).toEqual([]);
});

test("an exception is a code of the API, or one of the common codes", () => {
  const common = new Set(["ActionOffline", "IpInBlacklist", "NoSuchProduct", "RequestSizeLimitExceeded"]);
  const invented = [...EXCEPTIONS.keys()].filter((code) => !judgements.has(code) && !common.has(code));
  expect(invented).toEqual([]);
});
