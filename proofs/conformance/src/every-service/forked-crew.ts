import { type ChildProcess, fork } from "node:child_process";
import type { Crew } from "./crew.ts";
import type { JudgeOptions } from "./judge-spec.ts";
import type { Spec } from "./spec.ts";
import type { SpecResult } from "./spec-result.ts";

/** What a process is told to do, and what it answers with a `SpecResult`. */
export interface Order {
  readonly spec: Spec;
  readonly options: JudgeOptions;
}

/**
 * A module that was loaded stays in memory for good, and there are two for each action: a process that has loaded so
 * many bytes of definitions makes room for the next.
 */
const ENOUGH = 24_000_000;

function ask(hand: ChildProcess, order: Order): Promise<SpecResult> {
  return new Promise((resolve, reject) => {
    const died = (): void => {
      reject(new Error(`The process that judged ${order.spec.service} ended before its work did`));
    };
    hand.once("exit", died);
    hand.once("message", (result: SpecResult) => {
      hand.off("exit", died);
      resolve(result);
    });
    hand.send(order);
  });
}

/**
 * Several processes that each take the next spec when they are done with one.
 *
 * @param code The module that each of them runs.
 */
export const forkedCrew =
  (code: URL, hands: number): Crew =>
  async (specs, options, onResult) => {
    // The largest first, or the last to be done could be a long one.
    const waiting = [...specs].sort((one, other) => one.size - other.size);

    const work = async (): Promise<void> => {
      let hand: ChildProcess | undefined;
      let loaded = 0;
      try {
        for (let spec = waiting.pop(); spec !== undefined; spec = waiting.pop()) {
          if (loaded > ENOUGH) {
            hand?.kill();
            hand = undefined;
            loaded = 0;
          }
          hand ??= fork(code, { serialization: "advanced" });
          loaded += spec.size;
          // oxlint-disable-next-line no-await-in-loop -- the next one is only taken when this one is done
          onResult(await ask(hand, { spec, options }));
        }
      } finally {
        hand?.kill();
      }
    };
    await Promise.all(Array.from({ length: hands }, work));
  };
