import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { Ajv } from "ajv";
import { definitionOfFacts } from "../src/definition-of-facts.ts";
import { Definitions, FORMAT, factsFile } from "../src/definitions.ts";
import { printFacts } from "../src/print-facts.ts";

const PACKAGE = join(import.meta.dirname, "../../../packages/definitions");
const EDITIONS = ["cn", "intl"] as const;

const definitions = new Definitions(directorySource(PACKAGE));

const pathsOf = (edition: (typeof EDITIONS)[number] | "both"): readonly string[] =>
  definitions
    .services(edition)
    .flatMap((service) => definitions.versions(edition, service).map((version) => `${service}/${version}`));

const read = (file: string): string => readFileSync(join(PACKAGE, file), "utf8");

test("every line of every file obeys line.schema.json", () => {
  const validate = new Ajv().compile(JSON.parse(read("line.schema.json")));
  const files = EDITIONS.flatMap((edition) =>
    filesBelow(join(PACKAGE, edition)).map((file) => `${edition}/${file}`),
  );
  expect(files).toHaveLength(452);
  const wrong = files.flatMap((file) =>
    read(file)
      .trimEnd()
      .split("\n")
      .flatMap((line, index) => (validate(JSON.parse(line)) ? [] : [`${file}:${index + 1}`])),
  );
  expect(wrong).toEqual([]);
});

test("writing every file again changes nothing, so that an update shows only real changes", () => {
  const different = EDITIONS.flatMap((edition) =>
    pathsOf(edition).filter((path) => {
      const facts = definitions.edition(edition, path);
      const base = edition === "intl" ? definitions.edition("cn", path) : undefined;
      return facts === undefined || printFacts(facts, base) !== read(factsFile(edition, path));
    }),
  );
  expect(different).toEqual([]);
});

test.each(["cn", "intl", "both"] as const)("all facts of %s can be read", (edition) => {
  for (const path of pathsOf(edition)) {
    const { actions } = definitionOfFacts(definitions.facts(edition, path));
    expect(actions.length).toBeGreaterThan(0);
  }
});

test("the major version of the package equals the form of its files", () => {
  const { format } = JSON.parse(read("definitions.json"));
  expect(format).toBe(FORMAT);
  expect(JSON.parse(read("package.json")).version).toMatch(new RegExp(`^${format}\\.`));
});

test("the counts in definitions.json are right", () => {
  const { editions } = JSON.parse(read("definitions.json"));
  for (const edition of EDITIONS) {
    const facts = pathsOf(edition).map((path) => definitions.facts(edition, path));
    expect(editions[edition]).toEqual({
      services: definitions.services(edition).length,
      versions: facts.length,
      actions: facts.reduce((sum, { actions }) => sum + actions.size, 0),
      codes: new Set(facts.flatMap(({ codes }) => [...codes.keys()])).size,
    });
  }
});

/** Returns processor time, which does not depend on other programs of the machine. */
const cost = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

test("all definitions are parsed in a second, and one service in 20 ms", () => {
  const all = (): void => {
    const fresh = new Definitions(directorySource(PACKAGE));
    for (const edition of EDITIONS) for (const path of pathsOf(edition)) fresh.facts(edition, path);
  };
  const one = (): void => void new Definitions(directorySource(PACKAGE)).facts("intl", "cvm/v20170312");
  // When a user reads a second service, the engine has already compiled the code.
  one();
  expect(cost(one)).toBeLessThan(20);
  expect(cost(all)).toBeLessThan(1000);
});
