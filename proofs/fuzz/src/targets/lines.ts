import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import * as fc from "fast-check";
import { startTc3 } from "../command.ts";
import { type Law, tryLaw } from "../law.ts";
import { type ComparedOutcome, type Subject, subjects } from "../subjects.ts";
import type { Budget, Result, Target } from "../target.ts";
import { bodyOf } from "../texts.ts";
import { inDirectory } from "../workplace.ts";

/** The limit for a line. It is small, so that many lines are longer. */
const MAX_LINE = 64 * 1024;

const NEWLINE = 10;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Returns a correct body around a value, so that only the value can be wrong. */
const around = (inside: string): string =>
  `{"Response":{"SendStatusSet":[],"RequestId":"r","New":${inside}}}`;

const EMPTY = around('""').length;

/** A line of so many bytes. */
const long = (length: number): string => around(`"${"x".repeat(length - EMPTY)}"`);

/** Lengths near those at which a reader starts a new chunk or batch. */
const lengths = fc
  .tuple(
    fc.constantFrom(1, 1, 4, 8),
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -99, max: 99 })),
  )
  .map(([times, more]) => times * MAX_LINE + more);

/** One line: as it comes over the wire, or as an attacker sends it. */
const lineOf = (subject: Subject): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 20, arbitrary: bodyOf(subject).map((text) => bytesOf(text.replaceAll("\n", " "))) },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom("", " \t", "\r", "\uFEFF", "\uFEFF ", "{", "null", "<html>", "data: {}")
        .map(bytesOf),
    },
    {
      weight: 3,
      arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => bytes.filter((byte) => byte !== NEWLINE)),
    },
    { weight: 2, arbitrary: lengths.map((length) => bytesOf(long(length))) },
    {
      weight: 1,
      arbitrary: fc
        .nat(30_000)
        .map((depth) => bytesOf(around(`${"[".repeat(depth)}9007199254740993${"]".repeat(depth)}`))),
    },
  );

interface Stream {
  readonly lines: readonly Uint8Array[];
  readonly endsWithNewline: boolean;
  readonly workers: number;
  readonly strict: boolean;
  /** How many bytes are written to a pipe at once; 0 for a file. */
  readonly piece: number;
}

const streams = (subject: Subject): fc.Arbitrary<Stream> =>
  fc.record({
    lines: fc.array(lineOf(subject), { minLength: 1, maxLength: 250, size: "max" }),
    endsWithNewline: fc.boolean(),
    workers: fc.integer({ min: 1, max: 3 }),
    strict: fc.boolean(),
    piece: fc.oneof(fc.constant(0), fc.integer({ min: 1_000, max: 400_000 })),
  });

const BLANK = /^\uFEFF?[ \t\r]*$/;

/** Returns the expected result of a line, from `decode` in this process. Undefined for a blank line. */
function expectedOf(line: Uint8Array, number: number, strict: boolean): unknown {
  const text = Buffer.from(line).toString();
  if (line.length > MAX_LINE) return [number, "malformed", ["not-json"]];
  if (BLANK.test(text)) return undefined;
  const said: ComparedOutcome = (strict ? sendSms.strict : sendSms).decode(line);
  const issues = said.drift ?? said.issues ?? [];
  const outcome = said.status === "success" && issues.length > 0 ? "drift" : said.status;
  return [number, outcome, issues.map(({ code }) => code)];
}

function received(line: string): unknown {
  const result: unknown = JSON.parse(line);
  assert.ok(isRecord(result) && Array.isArray(result["issues"]), line);
  const issues: readonly unknown[] = result["issues"];
  return [result["line"], result["outcome"], issues.map((each) => (isRecord(each) ? each["code"] : each))];
}

const all = ({ lines, endsWithNewline }: Stream): Uint8Array => {
  const parts = lines.flatMap((line, index) =>
    index < lines.length - 1 || endsWithNewline ? [line, Uint8Array.of(NEWLINE)] : [line],
  );
  return Buffer.concat(parts);
};

async function feed(input: NodeJS.WritableStream | null, bytes: Uint8Array, piece: number): Promise<void> {
  for (let at = 0; at < bytes.length; at += piece) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other is the point
    await new Promise((resolve) => input?.write(bytes.subarray(at, at + piece), resolve));
  }
  input?.end();
}

const shownLine = (line: Uint8Array): string =>
  line.length > 200 ? `a line of ${line.length} bytes` : JSON.stringify(Buffer.from(line).toString("latin1"));

const law = (subject: Subject): Law<Stream> => ({
  law: "tc3 validate prints one result for each line that is not blank, in the order of the lines, and it is the same as that of decode",
  inputs: streams(subject),
  count: ({ lines }) => lines.length,
  show: ({ lines, ...rest }) => `${JSON.stringify(rest)} ${lines.map(shownLine).join("\n            ")}`,
  holds: (stream) =>
    inDirectory(async (cwd) => {
      const bytes = all(stream);
      const file = stream.piece === 0 ? "lines" : "-";
      if (stream.piece === 0) writeFileSync(join(cwd, file), bytes);
      const limits = ["--max-line", String(MAX_LINE), "--workers", String(stream.workers)];
      const args = ["validate", file, "--action", "SendSms", "--quiet", ...limits];
      const { child, ended } = startTc3(stream.strict ? [...args, "--strict"] : args, { cwd });
      if (stream.piece === 0) child.stdin?.end();
      else await feed(child.stdin, bytes, stream.piece);
      const { status, stdout, stderr } = await ended;
      assert.ok(status === 0 || status === 1, stderr);
      const expected = stream.lines
        .map((line, index) => expectedOf(line, index + 1, stream.strict))
        .filter((each) => each !== undefined);
      const results = stdout.split("\n").slice(0, -1);
      assert.equal(JSON.stringify(results.map(received)), JSON.stringify(expected));
    }),
});

/** The average number of lines in a stream. */
const LINES = 125;

async function run({ seed, runs }: Budget): Promise<Result> {
  const subject = (await subjects()).find(({ contract }) => contract === sendSms);
  if (subject === undefined) throw new TypeError("there is no contract of SendSms");
  return tryLaw(law(subject), { seed, runs: Math.ceil(runs / LINES) });
}

/** Lines that a stream gives to `tc3 validate`. */
export const lines: Target = {
  name: "lines",
  what: "streams of hostile lines through tc3 validate: broken, blank, too long, nested; by pipe and file, one to three workers",
  runs: 2_000,
  run,
};
