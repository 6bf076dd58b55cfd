import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Attempt } from "../../../failure.ts";
import { InputError } from "../../../input-error.ts";
import { isBuilt } from "../../../is-built.ts";
import type { ContractsOrder } from "./make-contracts.ts";
import type { ContractsSource, GeneratedService } from "./source.ts";

type Made = Attempt<readonly GeneratedService[]>;

/**
 * In a thread that ends with it: the generator, and what it made of a large service, would stay in this one's memory.
 */
async function inThread(order: ContractsOrder): Promise<Made> {
  const thread = new Worker(new URL("contracts-thread.js", import.meta.url), { workerData: order });
  const ended = once(thread, "exit");
  // What the thread throws arrives here too: `once` rejects on "error".
  const [made]: [Made] = await once(thread, "message").then(([message]) => [message]);
  await ended;
  return made;
}

async function inThisOne(order: ContractsOrder): Promise<Made> {
  const { makeContracts } = await import("./make-contracts.ts");
  return makeContracts(order);
}

/** @throws {InputError} When a schema is wrong. */
export async function generatedSource(order: ContractsOrder): Promise<ContractsSource> {
  const made = await (isBuilt ? inThread : inThisOne)(order);
  if ("failure" in made) throw new InputError(made.failure.message);
  return { kind: "generated", services: made.result };
}
