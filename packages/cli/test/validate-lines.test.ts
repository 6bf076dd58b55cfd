import { describe, expect, test } from "@jest/globals";
import { failure } from "./bodies.ts";
import { DRIFT, FAILURE, HTML, MALFORMED, type ResultLine, resultsIn, SUCCESS } from "./stream.ts";
import { type Ran, tc3 } from "./terminal.ts";

const SEND_SMS = ["validate", "--action", "SendSms"];

const judge = async (
  stdin: string | Uint8Array,
  ...options: readonly string[]
): Promise<Ran & { results: readonly ResultLine[] }> => {
  const ran = await tc3([...SEND_SMS, ...options], { stdin });
  return { ...ran, results: resultsIn(ran.stdout) };
};

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

const numbered = (results: readonly ResultLine[]): readonly string[] =>
  results.map(({ line, outcome }) => `${line} ${outcome}`);

describe("a result per line", () => {
  test("is printed for every outcome", async () => {
    const { exitCode, results } = await judge(lines(SUCCESS, DRIFT, FAILURE, MALFORMED));
    expect(exitCode).toBe(1);
    const by = { service: "sms", version: "2021-01-11", action: "SendSms", judgedBy: "action" };
    const requestId = "b5b41468-520d-4192-b42f-595cc34b6c1c";
    const none = { code: null, conforms: null, issues: [], omitted: 0 };
    expect(results).toEqual([
      { line: 1, ...by, ...none, outcome: "success", requestId, conforms: true },
      {
        line: 2,
        ...by,
        ...none,
        outcome: "drift",
        requestId,
        conforms: true,
        issues: [
          expect.objectContaining({ path: ["Response", "SendStatusSet", 0, "Added"], code: "unknown-field" }),
        ],
      },
      { line: 3, ...by, ...none, outcome: "failure", code: "RequestLimitExceeded", requestId },
      {
        line: 4,
        ...by,
        ...none,
        outcome: "malformed",
        requestId: "r",
        issues: [
          expect.objectContaining({
            path: ["Response", "SendStatusSet"],
            code: "wrong-kind",
            expected: "array",
            received: "string",
          }),
        ],
      },
    ]);
  });

  test("comes from the envelope if no action is named", async () => {
    const { exitCode, stdout } = await tc3(["validate", "-"], { stdin: lines(MALFORMED, HTML) });
    expect(exitCode).toBe(1);
    expect(resultsIn(stdout)).toMatchObject([
      { action: null, judgedBy: "envelope", outcome: "success" },
      { action: null, judgedBy: "envelope", outcome: "malformed" },
    ]);
  });

  test("can come from another version", async () => {
    const { results } = await judge(lines(SUCCESS), "--version", "2019-07-11");
    expect(results).toMatchObject([{ version: "2019-07-11", action: "SendSms", judgedBy: "action" }]);
  });

  test("an integer beyond 2^53 is drift, with the digits that came", async () => {
    const body = SUCCESS.replace('"Fee":1', '"Fee":9007199254740993');
    const { results } = await judge(lines(body));
    expect(results).toMatchObject([
      {
        outcome: "drift",
        conforms: false,
        issues: [{ code: "unsafe-integer", received: "9007199254740993" }],
      },
    ]);
  });

  test("--only", async () => {
    const { results, stderr } = await judge(
      lines(SUCCESS, DRIFT, FAILURE, MALFORMED),
      "--only",
      "malformed,drift",
    );
    expect(numbered(results)).toEqual(["2 drift", "4 malformed"]);
    expect(stderr).toContain("4 lines: 1 success, 1 drift, 1 failure, 1 malformed\n");
  });

  test("contains nothing that moves a cursor or changes colours", async () => {
    const { stdout, stderr } = await judge(lines(failure("\u001b[31m\u202e\u2028"), "\u001b]0;x\u0007"));
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(resultsIn(stdout)).toMatchObject([{ code: "\u001b[31m\u202e\u2028" }, { outcome: "malformed" }]);
  });
});

describe("the lines of a stream", () => {
  test.each([
    ["no newline at the end", `${SUCCESS}\n${FAILURE}`],
    ["CR LF", `${SUCCESS}\r\n${FAILURE}\r\n`],
    ["a byte order mark", `\uFEFF${SUCCESS}\n${FAILURE}\n`],
    ["blanks around it", `  ${SUCCESS}\t\n ${FAILURE} \n`],
  ])("%s", async (_name, stdin) => {
    const { exitCode, results } = await judge(stdin);
    expect(exitCode).toBe(0);
    expect(numbered(results)).toEqual(["1 success", "2 failure"]);
  });

  test("a blank line has no result, and keeps its number", async () => {
    const { exitCode, results, stderr } = await judge(`\n${SUCCESS}\n\n \t\r\n${FAILURE}\n\n`);
    expect(exitCode).toBe(0);
    expect(numbered(results)).toEqual(["2 success", "5 failure"]);
    expect(stderr).toMatch(/^2 lines: 1 success, 1 failure, and 4 blank lines$/m);
  });

  test("an empty stream, such as an empty partition, has no results", async () => {
    expect(await judge("")).toMatchObject({ exitCode: 0, stdout: "", stderr: "0 lines\n" });
    expect(await judge("\uFEFF\n")).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("a line that is not UTF-8 does not affect other lines", async () => {
    const stdin = Buffer.concat([
      Buffer.from(`${SUCCESS}\n\n`),
      Buffer.of(0x7b, 0xff, 0x7d, 0x0a),
      Buffer.from(SUCCESS.replace("8618511122233", "电话")),
    ]);
    const { results } = await judge(stdin);
    expect(numbered(results)).toEqual(["1 success", "3 malformed", "4 success"]);
    expect(results[1]?.issues).toMatchObject([{ code: "not-json", message: "the body is not UTF-8" }]);
  });

  test.each([
    ["a little", 1],
    ["by far", 3_000_000],
  ])("an overlong line (%s) is malformed, and the next lines are judged", async (_name, more) => {
    const long = `{"Response":{"RequestId":"${"x".repeat(1000 + more)}"}}`;
    const { exitCode, results } = await judge(lines(SUCCESS, long, FAILURE), "--max-line", "1000");
    expect(exitCode).toBe(1);
    expect(numbered(results)).toEqual(["1 success", "2 malformed", "3 failure"]);
    expect(results[1]?.issues).toMatchObject([
      {
        code: "not-json",
        message: "the line is longer than 1000 bytes",
        expected: "at most 1000 bytes",
        received: `${long.length} bytes`,
      },
    ]);
  });

  test("the limit counts bytes, and a line of exactly that length is judged", async () => {
    const line = `{"Response":{"RequestId":"${"号".repeat(100)}"}}`;
    const bytes = Buffer.byteLength(line);
    const outcome = async (limit: number): Promise<unknown> => {
      const { stdout } = await tc3(["validate", "--max-line", String(limit)], { stdin: `${line}\n` });
      return resultsIn(stdout)[0]?.outcome;
    };
    expect([await outcome(bytes), await outcome(bytes - 1)]).toEqual(["success", "malformed"]);
  });

  test("a last line that is too long", async () => {
    const { results } = await judge(`${SUCCESS}\n${"x".repeat(600_000)}`, "--max-line", "500K");
    expect(numbered(results)).toEqual(["1 success", "2 malformed"]);
  });

  test("one of several megabytes", async () => {
    const body = JSON.stringify({ Response: { SendStatusSet: [], RequestId: "x".repeat(3_000_000) } });
    const { results } = await judge(lines(SUCCESS, body, SUCCESS));
    expect(numbered(results)).toEqual(["1 success", "2 success", "3 success"]);
    expect(results[1]?.requestId).toHaveLength(3_000_000);
  });
});

describe("exit codes", () => {
  test.each([
    [0, "success", SUCCESS, []],
    [0, "a failure, which is a valid answer", FAILURE, []],
    [0, "drift", DRIFT, []],
    [1, "something malformed", MALFORMED, []],
    [1, "drift, with --strict", DRIFT, ["--strict"]],
    [0, "something malformed, with --exit-zero", MALFORMED, ["--exit-zero"]],
  ] as const)("%i: %s", async (exitCode, _name, body, options) => {
    expect((await judge(lines(SUCCESS, body), ...options)).exitCode).toBe(exitCode);
  });

  test.each([
    ["a misspelt action", ["--action", "SendSmss"], "Did you mean SendSms?"],
    ["an action in the wrong case", ["--action", "sendsms"], "Did you mean SendSms?"],
    ["a service that is not built in", ["--service", "cvm", "--action", "X"], "with --schemas"],
    ["a misspelt service", ["--service", "smss", "--action", "SendSms"], "Did you mean sms?"],
    ["no such version", ["--version", "2020-01-01", "--action", "SendSms"], "2021-01-11"],
    ["a service without an action", ["--service", "sms"], "Name it with --action"],
    ["two actions", ["--action", "SendSms,AddSmsSign"], "With --tagged"],
    ["no such file", ["nowhere.ndjson"], "there is no file nowhere.ndjson"],
    ["a directory", ["."], ". is a directory, not a file"],
    [
      "a missing schemas directory",
      ["--schemas", "nowhere", "--action", "X"],
      "there is no directory nowhere",
    ],
    ["a number of workers that is not a number", ["--workers", "0"], "from 1 to 64"],
    ["a size that is not a size", ["--max-line", "much"], "a number of bytes"],
    ["an unknown outcome", ["--only", "bad"], "success, drift, failure, malformed"],
    ["two files", ["a", "b"], "too many arguments"],
  ])("2 for %s, with nothing on stdout", async (_name, options, said) => {
    const { exitCode, stdout, stderr } = await tc3(["validate", ...options], { stdin: lines(SUCCESS) });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});

describe("the summary", () => {
  const stdin = lines(
    SUCCESS,
    SUCCESS,
    DRIFT,
    FAILURE,
    "",
    FAILURE,
    failure("InternalError"),
    MALFORMED,
    HTML,
  );

  test("is on stderr as a table, beside the results", async () => {
    expect((await judge(stdin)).stderr).toBe(
      [
        "outcome    action   code                  lines",
        "success    SendSms                            2",
        "drift      SendSms  unknown-field             1",
        "failure    SendSms  RequestLimitExceeded      2",
        "failure    SendSms  InternalError             1",
        "malformed  SendSms  wrong-kind                1",
        "malformed  SendSms  not-json                  1",
        "",
        "stdin:8: Response.SendStatusSet: expected an array, received a string",
        "stdin:9: the body is HTML or XML: a proxy or gateway answered in place of the API",
        "",
        "8 lines: 2 success, 1 drift, 3 failure, 2 malformed, and 1 blank line",
        "",
      ].join("\n"),
    );
  });

  test("is on stdout instead of the results with --summary", async () => {
    const beside = await judge(stdin);
    expect(await tc3([...SEND_SMS, "--summary"], { stdin })).toEqual({
      exitCode: 1,
      stdout: beside.stderr,
      stderr: "",
    });
  });

  test("--json", async () => {
    const { exitCode, stdout, stderr } = await tc3([...SEND_SMS, "--json"], { stdin });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    const by = { service: "sms", version: "2021-01-11", action: "SendSms", judgedBy: "action" };
    expect(JSON.parse(stdout)).toEqual({
      outcome: "malformed",
      lines: 8,
      blank: 1,
      bytes: Buffer.byteLength(stdin),
      outcomes: { success: 2, drift: 1, failure: 3, malformed: 2 },
      rows: [
        { ...by, outcome: "success", code: null, lines: 2 },
        { ...by, outcome: "drift", code: "unknown-field", lines: 1 },
        { ...by, outcome: "failure", code: "RequestLimitExceeded", lines: 2 },
        { ...by, outcome: "failure", code: "InternalError", lines: 1 },
        { ...by, outcome: "malformed", code: "wrong-kind", lines: 1 },
        { ...by, outcome: "malformed", code: "not-json", lines: 1 },
      ],
      folded: 0,
      rejected: [
        { line: 8, issue: expect.objectContaining({ code: "wrong-kind" }) },
        { line: 9, issue: expect.objectContaining({ code: "not-json" }) },
      ],
    });
  });

  test("is left out with --quiet, and the exit code is the same", async () => {
    expect(await judge(stdin, "--quiet")).toMatchObject({ exitCode: 1, stderr: "" });
  });

  test("counts new codes together after a thousand kinds, and loses none", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => failure(`Code${index}`));
    const { stdout } = await tc3([...SEND_SMS, "--json"], { stdin: lines(...many) });
    const { lines: all, rows, folded } = JSON.parse(stdout);
    expect({ all, rows: rows.length, folded }).toEqual({ all: 1500, rows: 1001, folded: 500 });
    expect(rows).toContainEqual({
      service: null,
      version: null,
      action: null,
      judgedBy: "envelope",
      outcome: "failure",
      code: null,
      lines: 500,
    });
  });
});
