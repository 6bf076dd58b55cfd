import type { Issue } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import type { Batch } from "./batches.ts";
import type { ActionName, Contracts, JudgingContract } from "./contracts/contracts.ts";
import { linesOf } from "./lines-of.ts";
import { type JudgedAs, type LineResult, type OutcomeName, resultLine, resultOf } from "./result.ts";
import { type Tagged, untag } from "./tagged.ts";
import { type Counts, Tally } from "./tally.ts";

/** How to judge lines. A thread can receive it. */
export interface Judging {
  /** The action of every line; undefined if the lines name their own, or none is named. */
  readonly action: ActionName | undefined;
  readonly tagged: boolean;
  readonly strict: boolean;
  /** The outcomes whose results are printed. */
  readonly shown: readonly OutcomeName[];
  readonly maxLine: number;
}

/** The results and counts of a batch. */
export interface JudgedBatch extends Counts {
  /** A line of JSON for each result that is printed. */
  readonly results: Uint8Array<ArrayBuffer>;
}

/** A contract, and how results name it. */
interface NamedContract {
  readonly by: JudgedAs;
  readonly contract: Pick<JudgingContract, "decode" | "strict">;
}

interface JudgedLine {
  readonly by: JudgedAs;
  readonly result: LineResult;
}

const ENVELOPE: NamedContract = {
  by: { service: null, version: null, action: null, judgedBy: "envelope" },
  contract: envelope,
};

function choose(contracts: Contracts, named: ActionName): NamedContract {
  const contract = contracts.find(named);
  if (contract === undefined) {
    const { service = null, version = null, action } = named;
    return { by: { service, version, action, judgedBy: "envelope" }, contract: envelope };
  }
  const { service, version, action } = contract;
  return { by: { service, version, action, judgedBy: "action" }, contract };
}

/** A stream with a new name in every line must not fill the memory. */
const MOST_CHOICES = 2000;

/** Remembers contracts by name: a stream has few actions, and repeats them. */
function choosing(contracts: Contracts): (named: ActionName) => NamedContract {
  const chosen = new Map<string, NamedContract>();
  return (named) => {
    const key = `${named.action}\n${named.service ?? ""}\n${named.version ?? ""}`;
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const choice = choose(contracts, named);
    if (chosen.size < MOST_CHOICES) chosen.set(key, choice);
    return choice;
  };
}

const rejected = (line: number, issue: Issue): LineResult =>
  resultOf(line, { status: "malformed", issues: [issue], omitted: 0, value: undefined });

const tooLong = (line: number, length: number, maxLine: number): LineResult =>
  rejected(line, {
    path: [],
    code: "not-json",
    message: `the line is longer than ${maxLine} bytes`,
    expected: `at most ${maxLine} bytes`,
    received: `${length} bytes`,
  });

/** Counts exactly only if needed: in UTF-8, a code unit of JavaScript takes up to three bytes. */
const bytesIn = (line: string | Uint8Array, maxLine: number): number =>
  typeof line === "string" && line.length * 3 > maxLine ? Buffer.byteLength(line) : line.length;

/** The bytes of a text in their own buffer, which can be transferred: small buffers of Node share one. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.byteLength(text));
  Buffer.from(bytes.buffer).write(text);
  return bytes;
}

/** Makes the function that judges batches. */
export function lineJudge(contracts: Contracts, judging: Judging): (batch: Batch) => JudgedBatch {
  const { action, tagged, strict, maxLine } = judging;
  const shown = new Set(judging.shown);
  const ofEvery = action === undefined ? ENVELOPE : choose(contracts, action);
  const chosenFor = choosing(contracts);

  const judged = (line: number, { by, contract }: NamedContract, body: string | Uint8Array): JudgedLine => ({
    by,
    result: resultOf(line, (strict ? contract.strict : contract).decode(body)),
  });

  function judgeTagged(number: number, line: string | Uint8Array): JudgedLine {
    const untagged: Tagged = untag(line);
    return "issue" in untagged
      ? { by: ENVELOPE.by, result: rejected(number, untagged.issue) }
      : judged(number, chosenFor(untagged.named), untagged.body);
  }

  function judge(number: number, line: string | Uint8Array): JudgedLine {
    const length = bytesIn(line, maxLine);
    if (length > maxLine) return { by: ofEvery.by, result: tooLong(number, length, maxLine) };
    return tagged ? judgeTagged(number, line) : judged(number, ofEvery, line);
  }

  return (batch) => {
    const tally = new Tally();
    const results: string[] = [];
    const take = ({ by, result }: JudgedLine): void => {
      tally.add(by, result);
      if (shown.has(result.outcome)) results.push(resultLine(by, result));
    };
    if ("tooLong" in batch) {
      take({ by: ofEvery.by, result: tooLong(batch.first, batch.tooLong, maxLine) });
    } else {
      let number = batch.first;
      for (const line of linesOf(batch.bytes)) {
        if (line === undefined) tally.addBlank();
        else take(judge(number, line));
        number += 1;
      }
    }
    return { ...tally.counts, results: bytesOf(results.join("")) };
  };
}
