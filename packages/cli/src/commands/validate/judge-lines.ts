import type { Outcome } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import { toJsonLine } from "../../to-json.ts";
import type { Batch } from "./batches.ts";
import type { Contracts, JudgingContract, Named } from "./contracts/contracts.ts";
import { judgedAs } from "./judged-as.ts";
import { linesOf } from "./lines-of.ts";
import type { Judged, OutcomeName, Result } from "./result.ts";
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

const OF_NOTHING: Judged = { service: null, version: null, action: null, judgedBy: "envelope" };

/** A contract with what results say of it. */
interface Chosen {
  readonly by: Judged;
  readonly contract: Pick<JudgingContract, "parse">;
}

function choose(contracts: Contracts, named: Named | undefined): Chosen {
  if (named === undefined) return { by: OF_NOTHING, contract: envelope };
  const contract = contracts.find(named);
  if (contract === undefined) {
    const { service = null, version = null, action } = named;
    return { by: { service, version, action, judgedBy: "envelope" }, contract: envelope };
  }
  const { service, version, action } = contract;
  return { by: { service, version, action, judgedBy: "action" }, contract };
}

const rejected = (line: number, by: Judged, issue: Result["issues"][number]): Result =>
  judgedAs(line, by, { status: "malformed", issues: [issue], omitted: 0, value: undefined });

const tooLong = (line: number, by: Judged, length: number, maxLine: number): Result =>
  rejected(line, by, {
    path: [],
    code: "not-json",
    message: `the line is longer than ${maxLine} bytes`,
    expected: `at most ${maxLine} bytes`,
    received: `${length} bytes`,
  });

/** A character has up to three bytes in UTF-8, seen from how many units JavaScript has of it. */
const bytesIn = (line: string | Uint8Array, maxLine: number): number =>
  typeof line === "string" && line.length * 3 > maxLine ? Buffer.byteLength(line) : line.length;

export function lineJudge(contracts: Contracts, judging: Judging): (batch: Batch) => JudgedBatch {
  const { tagged, strict, maxLine } = judging;
  const shown = new Set(judging.shown);
  const ofEvery = choose(contracts, judging.action);
  const encoder = new TextEncoder();
  const options = { strict };

  const parse = ({ contract }: Chosen, body: string | Uint8Array): Outcome<unknown, string> =>
    contract.parse(body, options);

  function judgeTagged(number: number, line: string | Uint8Array): Result {
    const untagged: Tagged = untag(line);
    if ("issue" in untagged) return rejected(number, OF_NOTHING, untagged.issue);
    const chosen = choose(contracts, untagged.named);
    return judgedAs(number, chosen.by, parse(chosen, untagged.body));
  }

  function judge(number: number, line: string | Uint8Array): Result {
    const length = bytesIn(line, maxLine);
    if (length > maxLine) return tooLong(number, ofEvery.by, length, maxLine);
    return tagged ? judgeTagged(number, line) : judgedAs(number, ofEvery.by, parse(ofEvery, line));
  }

  return (batch) => {
    const tally = new Tally();
    let text = "";
    const take = (result: Result): void => {
      tally.add(result);
      if (shown.has(result.outcome)) text += toJsonLine(result);
    };
    if ("tooLong" in batch) {
      take(tooLong(batch.first, ofEvery.by, batch.tooLong, maxLine));
    } else {
      let number = batch.first;
      for (const line of linesOf(batch.bytes)) {
        if (line === undefined) tally.addBlank();
        else take(judge(number, line));
        number += 1;
      }
    }
    return { ...tally.counts, results: encoder.encode(text) };
  };
}
