import type { Issue } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import type { Batch } from "./batches.ts";
import type { Contracts, JudgingContract, Named } from "./contracts/contracts.ts";
import { judgedAs } from "./judged-as.ts";
import { linesOf } from "./lines-of.ts";
import type { Judged, OutcomeName, Result } from "./result.ts";
import { resultLine } from "./result-line.ts";
import { type Tagged, untag } from "./tagged.ts";
import { type Counts, Tally } from "./tally.ts";

/** How lines are judged; it can be sent to a thread. */
export interface Judging {
  /** The action of every line; undefined where they say it themselves, or nobody does. */
  readonly action: Named | undefined;
  readonly tagged: boolean;
  readonly strict: boolean;
  /** The lines that stdout gets a result of. */
  readonly shown: readonly OutcomeName[];
  readonly maxLine: number;
}

/** What came of a batch. */
export interface JudgedBatch extends Counts {
  /** A line of JSON for each line that is shown. */
  readonly results: Uint8Array<ArrayBuffer>;
}

/** A contract with what results say of it. */
interface Chosen {
  readonly by: Judged;
  readonly contract: Pick<JudgingContract, "decode" | "strict">;
}

interface JudgedLine {
  readonly by: Judged;
  readonly result: Result;
}

const ENVELOPE: Chosen = {
  by: { service: null, version: null, action: null, judgedBy: "envelope" },
  contract: envelope,
};

function choose(contracts: Contracts, named: Named): Chosen {
  const contract = contracts.find(named);
  if (contract === undefined) {
    const { service = null, version = null, action } = named;
    return { by: { service, version, action, judgedBy: "envelope" }, contract: envelope };
  }
  const { service, version, action } = contract;
  return { by: { service, version, action, judgedBy: "action" }, contract };
}

/** A stream of ever new names must not fill the memory. */
const MOST_CHOICES = 2000;

/** Remembers them: a stream names few actions, and each in every other line. */
function choosing(contracts: Contracts): (named: Named) => Chosen {
  const chosen = new Map<string, Chosen>();
  return (named) => {
    const key = `${named.action}\n${named.service ?? ""}\n${named.version ?? ""}`;
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const made = choose(contracts, named);
    if (chosen.size < MOST_CHOICES) chosen.set(key, made);
    return made;
  };
}

const rejected = (line: number, issue: Issue): Result =>
  judgedAs(line, { status: "malformed", issues: [issue], omitted: 0, value: undefined });

const tooLong = (line: number, length: number, maxLine: number): Result =>
  rejected(line, {
    path: [],
    code: "not-json",
    message: `the line is longer than ${maxLine} bytes`,
    expected: `at most ${maxLine} bytes`,
    received: `${length} bytes`,
  });

/** A character has up to three bytes in UTF-8, seen from how many units JavaScript has of it. */
const bytesIn = (line: string | Uint8Array, maxLine: number): number =>
  typeof line === "string" && line.length * 3 > maxLine ? Buffer.byteLength(line) : line.length;

/** In a buffer of its own, which can be transferred: small ones of Node share one. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.byteLength(text));
  Buffer.from(bytes.buffer).write(text);
  return bytes;
}

export function lineJudge(contracts: Contracts, judging: Judging): (batch: Batch) => JudgedBatch {
  const { action, tagged, strict, maxLine } = judging;
  const shown = new Set(judging.shown);
  const ofEvery = action === undefined ? ENVELOPE : choose(contracts, action);
  const chosenFor = choosing(contracts);

  const judged = (line: number, { by, contract }: Chosen, body: string | Uint8Array): JudgedLine => ({
    by,
    result: judgedAs(line, (strict ? contract.strict : contract).decode(body)),
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
