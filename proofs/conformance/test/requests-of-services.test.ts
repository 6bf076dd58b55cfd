// oxlint-disable typescript/unbound-method -- contracts are closures: none of them has a this
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readRequests } from "../src/every-service/read-declared.ts";
import { loadRequestContract } from "../src/every-service/requests/request-contract.ts";
import { type RequestSubject, tryRequestChanges } from "../src/every-service/requests/try-request-changes.ts";
import { run } from "../src/every-service/run.ts";
import { oracleOf } from "../src/every-service/subject.ts";
import { localWorker } from "../src/every-service/workers.ts";
import { generatedService } from "./generated-service.ts";
import type { OwnService } from "./own-definitions.ts";
import { type OwnWorkplace, ownWorkplace } from "./own-workplace.ts";

const POST = "POST / HTTP/1.1\nX-TC-Action: AddBook\n<common>\n\n";
const ANSWER = { Response: { RequestId: "r" } };

const LIBRARY: OwnService = {
  service: "library",
  actions: { AddBook: {} },
  requests: { AddBook: { Title: "string!", Pages: "int64", Tags: "list/Tag" } },
  types: { Tag: { Name: "string!" } },
  examples: { AddBook: [ANSWER, ANSWER, ANSWER, ANSWER] },
  inputs: {
    AddBook: [
      `${POST}{"Title": "a", "Pages": 1, "Tags": [{"Name": "b"}]}`,
      "https://library.tencentcloudapi.com/?Action=AddBook\n&Title=a\n&Pages=1\n&<common>",
      `${POST}{"Title": "a", "Pages": "1", "Pagse": 1}`,
      `${POST}{"Tags": [{}]}`,
    ],
  },
};

const REFUSED = {
  reasons: {
    missing: "A required parameter is left out.",
    "unknown-field": "A parameter is not declared.",
    "wrong-kind: expected integer, received string": "A number is in quotes.",
  },
  examples: {
    "library/v20200202/AddBook/2": [
      "unknown-field at Pagse",
      "wrong-kind at Pages: expected integer, received string",
    ],
    "library/v20200202/AddBook/3": ["missing at Tags[].Name", "missing at Title"],
  },
};

function library(refused: object = REFUSED): OwnWorkplace {
  const place = ownWorkplace();
  place.define(LIBRARY);
  place.write("refused.cn.json", refused);
  return place;
}

async function conformance(
  place: OwnWorkplace,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly printed: string }> {
  const printed: string[] = [];
  const code = await run(args, {
    directory: place.directory,
    officialDirectory: "official",
    work: join(place.directory, "work"),
    contradictions: {
      cn: join(place.directory, "contradictions.json"),
      intl: join(place.directory, "contradictions.intl.json"),
    },
    refused: {
      cn: join(place.directory, "refused.cn.json"),
      intl: join(place.directory, "refused.intl.json"),
    },
    figures: join(place.directory, "figures.json"),
    processors: 1,
    workers: () => localWorker,
    print: (line) => {
      printed.push(line);
    },
    complain: (line) => {
      printed.push(line);
    },
    onProgress: () => undefined,
  });
  return { code, printed: printed.join("\n") };
}

describe("the requests of official examples", () => {
  test("pass if every refused one is in the table, and each rule that it breaks has a reason", async () => {
    const { code, printed } = await conformance(library());
    expect(printed).toMatch(/^ {2}A required parameter is left out\.\s+1$/m);
    expect(printed).toMatch(/^ {2}A number is in quotes\. A parameter is not declared\.\s+1$/m);
    expect(printed).toContain("4 requests, 2 of them refused");
    expect(printed.split("\n").at(-1)).toBe("8 passed, 0 failed");
    expect(code).toBe(0);
  });

  test("are changed in every place, and every change of an accepted one is judged", async () => {
    const { printed } = await conformance(library());
    // The two accepted requests have 6 members and one element. Each has 4 other kinds, and the 2 integers have 5.
    expect(printed).toMatch(/^ {2}another kind\s+30$/m);
    expect(printed).toMatch(/^ {2}null\s+7$/m);
    expect(printed).toMatch(/^ {2}a required parameter removed\s+3$/m);
    expect(printed).toMatch(/^ {2}an optional parameter removed\s+3$/m);
    expect(printed).toMatch(/^ {2}an unknown parameter\s+3$/m);
  });

  test("fail if a request is refused that is not in the table", async () => {
    const { "library/v20200202/AddBook/3": _, ...examples } = REFUSED.examples;
    const { code, printed } = await conformance(library({ ...REFUSED, examples }));
    expect(printed).toContain("library/v20200202/AddBook/3 is rejected, and nobody has judged it yet");
    expect(printed.split("\n").at(-1)).toBe("7 passed, 1 failed");
    expect(code).toBe(1);
  });

  test("fail if a rule has no reason", async () => {
    const { missing: _, ...reasons } = REFUSED.reasons;
    const { code, printed } = await conformance(library({ ...REFUSED, reasons }));
    expect(printed).toContain("library/v20200202/AddBook/3 has no reason yet");
    expect(code).toBe(1);
  });

  test("fail if a request of the table is no longer refused", async () => {
    const examples = { ...REFUSED.examples, "library/v20200202/AddBook/0": ["missing at Title"] };
    const { code, printed } = await conformance(library({ ...REFUSED, examples }));
    expect(printed).toContain("library/v20200202/AddBook/0 is no longer rejected, or no longer exists");
    expect(code).toBe(1);
  });

  test("are written to the table with --write, and keep the reasons of the rules", async () => {
    const place = library({ reasons: { missing: REFUSED.reasons.missing }, examples: {} });
    await conformance(place, "--write");
    const written: unknown = JSON.parse(readFileSync(join(place.directory, "refused.cn.json"), "utf8"));
    expect(written).toMatchObject({
      reasons: {
        ...REFUSED.reasons,
        "unknown-field": "needs a reason",
        "wrong-kind: expected integer, received string": "needs a reason",
      },
      examples: REFUSED.examples,
    });
  });

  test("of the international edition are judged by its own tables", async () => {
    const place = library({});
    place.write("refused.intl.json", REFUSED);
    const { code, printed } = await conformance(place, "--edition", "intl");
    expect(printed).toContain("4 answers, 0 of them not JSON");
    expect(printed.split("\n").at(-1)).toBe("8 passed, 0 failed");
    expect(code).toBe(0);
  });

  test.each([
    ["an unknown edition", ["--edition", "moon"], REFUSED, "expected cn or intl, received moon"],
    ["a table without reasons", [], { examples: {} }, "expected an object at /reasons"],
    ["an example without a list", [], { reasons: {}, examples: { x: "y" } }, "x: expected a list of texts"],
  ])("are not judged with %s", async (_what, args, table, complaint) => {
    const { code, printed } = await conformance(library(table), ...args);
    expect(printed).toContain(complaint);
    expect(code).toBe(2);
  });
});

/** The suite must notice a faulty contract. Otherwise its silence would mean nothing. */
describe("a faulty contract of a request is noticed:", () => {
  const service = generatedService(LIBRARY);

  async function faults(
    change: (contract: RequestSubject["contract"]) => Partial<RequestSubject["contract"]>,
  ): Promise<readonly string[]> {
    const place = ownWorkplace();
    place.define(LIBRARY);
    const contract = await loadRequestContract((await service).directory, "AddBook");
    const declared = readRequests(join(place.definitions, "services/library/v20200202/api.json"));
    const request = declared.get("AddBook");
    if (request === undefined) throw new Error("AddBook is not declared");
    const subject = { contract: { ...contract, ...change(contract) }, request, oracle: oracleOf(contract) };
    const body = { Title: "a", Pages: 1 };
    return [...tryRequestChanges(body, subject, () => true)].flatMap(({ wrong }) => wrong?.message ?? []);
  }

  test("none is reported for a correct one", async () => {
    expect(await faults(() => ({}))).toEqual([]);
  });

  test("a guard that accepts everything", async () => {
    expect(await faults(() => ({ is: () => true }))).toContain(
      "request with a required parameter removed at Title: check refuses it, is says true, Ajv says false",
    );
  });

  test("a report that finds nothing", async () => {
    expect(await faults(() => ({ check: (data) => ({ status: "valid", data }) }))).toContain(
      "request with null at Pages: check accepts it, is says false, Ajv says false",
    );
  });

  test("a report that does not name the nearest parameter", async () => {
    expect(
      await faults(({ check }) => ({
        check: (value) => {
          const outcome = check(value);
          if (outcome.status === "valid") return outcome;
          return {
            ...outcome,
            issues: outcome.issues.map(({ code, path, message }) => ({ code, path, message })),
          };
        },
      })),
    ).toContain("request with an unknown parameter at title: nothing is not the nearest name");
  });

  test("a contract that requires an optional parameter", async () => {
    expect(
      await faults(({ check, is }) => {
        const isFull = (value: unknown): boolean => JSON.stringify(value).includes("Pages");
        return {
          is: (value) => is(value) && isFull(value),
          check: (value) =>
            isFull(value) ? check(value) : { status: "invalid", issues: [], omitted: 0, value },
        };
      }),
    ).toContain(
      "request with an optional parameter removed at Pages: check refuses it, is says false, Ajv says true",
    );
  });
});
