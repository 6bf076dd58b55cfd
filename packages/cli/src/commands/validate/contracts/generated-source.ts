import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Attempt } from "../../../failure.ts";
import { InputError } from "../../../input-error.ts";
import { isBuilt } from "../../../is-built.ts";
import type { ContractsRequest } from "./make-contracts.ts";
import type { ContractsSource, GeneratedService } from "./source.ts";

type Made = Attempt<readonly GeneratedService[]>;

/** Generates in a thread that ends afterwards. Otherwise the generator and a large model would stay in memory. */
async function inThread(order: ContractsRequest): Promise<Made> {
  const thread = new Worker(new URL("contracts-thread.js", import.meta.url), { workerData: order });
  const ended = once(thread, "exit");
  // `once` rejects if the thread throws.
  const [made]: [Made] = await once(thread, "message").then(([message]) => [message]);
  await ended;
  return made;
}

async function inThisThread(order: ContractsRequest): Promise<Made> {
  const { makeContracts } = await import("./make-contracts.ts");
  return makeContracts(order);
}

/** Generates contracts. @throws {InputError} If a schema is wrong. */
export async function generatedSource(order: ContractsRequest): Promise<ContractsSource> {
  const made = await (isBuilt ? inThread : inThisThread)(order);
  if ("failure" in made) throw new InputError(made.failure.message);
  return { kind: "generated", services: made.result };
}
