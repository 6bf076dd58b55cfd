import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { run } from "../src/every-service/run.ts";
import { localWorker } from "../src/every-service/workers.ts";
import type { OwnService } from "./own-definitions.ts";
import { type OwnWorkplace, ownWorkplace } from "./own-workplace.ts";

const R = { RequestId: "r" };
const SHELF = { Books: [{ Title: "a", Pages: 1 }], Open: true };

/** A service with one example of each outcome, and one that contradicts its definition. */
const LIBRARY: OwnService = {
  service: "library",
  actions: {
    DescribeShelf: { Books: "list/Book!", Open: "bool!", Note: "string?" },
    DescribeLoan: { Error: "Reason", Due: "string!" },
  },
  types: { Book: { Title: "string!", Pages: "uint64", Weight: "float" }, Reason: { Code: "string!" } },
  examples: {
    DescribeShelf: [
      { Response: { ...R, ...SHELF } },
      { Response: { ...R, ...SHELF, New: 1 }, Error: null },
      { Response: { ...R, Books: null, Open: true } },
      { Response: { ...R, Error: { Code: "ResourceNotFound.Shelf", Message: "m" } } },
      '{"Response":{"RequestId":"r","Open":false,"Books":[{"Title":"b","Pages":9007199254740993}]}}',
      { Response: { ...R, ...SHELF, Books: [{ Title: "a", Pages: "1" }, { Title: 7 }] } },
      'data: {"Title":"a"}\n\n',
    ],
    DescribeLoan: [{ Response: { ...R, Due: "tomorrow", Error: { Code: "Lost" } } }],
  },
};

const CONTRADICTIONS = {
  "library/v20200202/DescribeShelf/5": {
    issues: [
      "wrong-kind at Response.Books[].Pages: expected integer, received string",
      "wrong-kind at Response.Books[].Title: expected string, received number",
    ],
    reason: "Pages is written as a string, a title as a number.",
  },
  "library/v20200202/DescribeShelf/6": { issues: ["not-json at the body"], reason: "Shows an event stream." },
};

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

async function conformance(place: OwnWorkplace, ...args: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
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
      complained.push(line);
    },
    onProgress: () => undefined,
  });
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

function library(contradictions: object = CONTRADICTIONS, service = LIBRARY): OwnWorkplace {
  const place = ownWorkplace();
  place.define(service);
  // One without examples. It is imported and generated like the others.
  place.define({ service: "archive", actions: { DescribeBox: { Box: "string!" } } });
  place.write("contradictions.json", { examples: contradictions });
  return place;
}

const dataOf = ({ printed }: Ran): Readonly<Record<string, unknown>> => {
  const data: unknown = JSON.parse(printed);
  if (!isRecord(data)) throw new TypeError("expected an object");
  return data;
};

const lastLine = ({ printed }: Ran): string | undefined => printed.split("\n").at(-1);

describe("the examples of every service", () => {
  test("pass if every contradiction is in the table, with a reason", async () => {
    const ran = await conformance(library());
    expect(ran.printed).toMatch(/^library\s+8\s+2\s+1\s+2\s+1\s+2\s+75\.00 %$/m);
    expect(ran.printed).toMatch(/^ {2}Shows an event stream\.\s+1$/m);
    expect(ran.printed).toMatch(/Response\.Books\[\]\.Pages\s+9007199254740993\s+uint64\s+exact$/m);
    expect(lastLine(ran)).toBe("8 passed, 0 failed");
    expect(ran).toMatchObject({ code: 0, complained: "" });
  });

  test("are counted by outcome, by cause and by oddity of the envelope", async () => {
    const data = dataOf(await conformance(library(), "--json"));
    expect(data).toMatchObject({
      versions: 2,
      versionsWithExamples: 1,
      examples: 8,
      notJson: 1,
      outcomes: {
        conforms: 2,
        "conforms, with drift": 1,
        "does not conform": 2,
        failure: 1,
        malformed: 2,
      },
      oddities: {
        "Error: null beside Response": 1,
        "an Error of the action's own in a success": 1,
        "not JSON": 1,
      },
      problems: [],
      differences: [],
      passed: 8,
      failed: 0,
    });
    expect(data["causes"]).toContainEqual({ cause: "null: expected array", examples: 1, places: 1 });
    expect(data["causes"]).toContainEqual({ cause: "unknown-field", examples: 1, places: 2 });
  });

  test("are changed in every place, or in a sample of places", async () => {
    const all = dataOf(await conformance(library(), "--json"))["tried"];
    // The six accepted examples have 23 members. Elements of lists can become null, but are not removed. Errors of
    // seven examples.
    expect(all).toMatchObject({ removed: 23, null: 26, "Error or Response": 7 * 26 });
    const some = dataOf(await conformance(library(), "--json", "--every", "7"))["tried"];
    expect(some).toMatchObject({ "Error or Response": 7 * 26 });
    expect(JSON.stringify(some)).not.toBe(JSON.stringify(all));
    expect(dataOf(await conformance(library(), "--json", "--every", "0"))["tried"]).toEqual({});
  });
});

test("must be accepted by 99 % over all services, whatever the reasons are", async () => {
  const place = ownWorkplace();
  place.define(LIBRARY);
  place.write("contradictions.json", { examples: CONTRADICTIONS });
  const ran = await conformance(place, "--every", "0");
  expect(ran.printed).toContain("85.71 % of the JSON bodies are accepted by default, less than 99 %");
  expect(lastLine(ran)).toBe("8 passed, 1 failed");
  expect(ran.code).toBe(1);
});

describe("the table of contradictions", () => {
  const [FIFTH, SIXTH] = Object.keys(CONTRADICTIONS);
  const { [`library/v20200202/DescribeShelf/5`]: fifth, ...others } = CONTRADICTIONS;

  test("a new contradiction fails", async () => {
    const ran = await conformance(library(others));
    expect(ran.printed).toContain(`${FIFTH} is rejected, and nobody has judged it yet`);
    expect(ran.printed).toContain(
      "    wrong-kind at Response.Books[].Pages: expected integer, received string",
    );
    expect(lastLine(ran)).toBe("7 passed, 1 failed");
    expect(ran.code).toBe(1);
  });

  test("a contradiction with other issues than before fails", async () => {
    const changed = { ...fifth, issues: fifth.issues.slice(1) };
    const ran = await conformance(library({ ...CONTRADICTIONS, [String(FIFTH)]: changed }));
    expect(ran.printed).toContain(`${FIFTH} is rejected with different issues than before`);
    expect(ran.code).toBe(1);
  });

  test("a contradiction that is gone fails, unless its version has no examples", async () => {
    const gone = { issues: [], reason: "It was so." };
    const ran = await conformance(
      library({
        ...CONTRADICTIONS,
        "library/v20200202/DescribeShelf/0": gone,
        "library/v20200202/DescribeShelf/70": gone,
        "archive/v20200202/DescribeBox/0": gone,
      }),
    );
    expect(ran.printed).toContain("DescribeShelf/0 is no longer rejected, or no longer exists");
    expect(ran.printed).toContain("DescribeShelf/70 is no longer rejected, or no longer exists");
    expect(ran.printed).not.toContain("DescribeBox/0");
    expect(lastLine(ran)).toBe("8 passed, 2 failed");
    expect(ran.code).toBe(1);
  });

  test("--write adds a new contradiction without a reason and removes a gone one; the next run fails until there is a reason", async () => {
    const place = library({ ...others, "library/v20200202/Burnt/0": { issues: [], reason: "It was so." } });
    expect((await conformance(place, "--write")).code).toBe(1);
    const written: unknown = JSON.parse(readFileSync(join(place.directory, "contradictions.json"), "utf8"));
    expect(written).toMatchObject({
      examples: { ...others, [String(FIFTH)]: { issues: fifth.issues, reason: "needs a reason" } },
    });
    expect(isRecord(written) && isRecord(written["examples"]) && Object.keys(written["examples"])).toEqual([
      FIFTH,
      SIXTH,
    ]);
    const again = await conformance(place);
    expect(again.printed).toContain(`${FIFTH} has no reason yet`);
    expect(again.code).toBe(1);
  });

  test("--write keeps the figures of a run over all services, and not those of a part", async () => {
    const place = library();
    const figures = join(place.directory, "figures.json");
    await conformance(place, "--write", "--service", "library");
    expect(existsSync(figures)).toBe(false);
    await conformance(place, "--write");
    const written: unknown = JSON.parse(readFileSync(figures, "utf8"));
    expect(written).toMatchObject({
      ran: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      services: 2,
      versions: 2,
      examples: 8,
      jsonBodies: 7,
      accepted: 6,
      rejected: 2,
      keepEveryPromise: 3,
      failures: 1,
      breakAPromise: 2,
      wrongVerdicts: 0,
      largeIntegers: 1,
      examplesWithLargeIntegers: 1,
    });
  });

  test("a table of another form is an error that names the entry", async () => {
    const ran = await conformance(library({ x: { issues: "many" } }));
    expect(ran).toMatchObject({ code: 2, printed: "" });
    expect(ran.complained).toMatch(/contradictions\.json: x: expected \{ issues, reason \}/);
  });
});

describe("wrong arguments are an error:", () => {
  test.each([
    ["a directory without services", ["nowhere"], /neither services nor tccli\/services/],
    ["an unknown option", ["--evry", "2"], /--evry/],
    ["a text instead of a number", ["--every", "some"], /--every: expected a number, received some/],
    ["two directories", ["official", "official"], /^usage: /],
    ["a service that is not defined", ["--service", "nothing"], /nothing/],
  ])("%s", async (_what, args, complaint) => {
    const ran = await conformance(library(), ...args);
    expect(ran).toMatchObject({ code: 2, printed: "" });
    expect(ran.complained).toMatch(complaint);
  });

  test("a clone of the official repository has the services below tccli", async () => {
    const place = ownWorkplace();
    place.define({ ...LIBRARY, folder: "../tccli/services/library" });
    place.define({ service: "archive", folder: "../tccli/services/archive", actions: {} });
    place.write("contradictions.json", { examples: CONTRADICTIONS });
    expect(await conformance(place, "--every", "0")).toMatchObject({ code: 0 });
  });
});
