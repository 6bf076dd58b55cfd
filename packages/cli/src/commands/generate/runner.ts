import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Progress } from "@tc3-schema/codegen";
import { isBuilt } from "../../is-built.ts";
import type { Job } from "./job.ts";
import type { GenerateResult } from "./result.ts";

/** Runs one job, as often as it is called. */
export interface JobRunner {
  readonly run: (onProgress?: (progress: Progress) => void) => Promise<GenerateResult>;
  readonly close: () => Promise<void>;
}

/** The messages of the thread. */
export type ThreadMessage = { readonly progress: Progress } | { readonly result: GenerateResult };

/**
 * Runs a job in a thread, so that this thread can draw and receive Ctrl-C at once. Reading one large service takes
 * seconds, and blocks its thread during that time.
 */
function threadRunner(job: Job): JobRunner {
  // The same limit as in the generator's own threads: most objects live for a short time.
  const thread = new Worker(new URL("generate-thread.js", import.meta.url), {
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  return {
    run: async (onProgress) => {
      const ended = new AbortController();
      const result = new Promise<GenerateResult>((resolve) => {
        thread.on("message", function listen(message: ThreadMessage) {
          if ("progress" in message) {
            onProgress?.(message.progress);
            return;
          }
          thread.off("message", listen);
          resolve(message.result);
        });
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread, not a window
      thread.postMessage("run");
      // `once` rejects if the thread throws.
      const died = once(thread, "exit", { signal: ended.signal }).then((): never => {
        throw new Error("The thread ended before its work did");
      });
      try {
        return await Promise.race([result, died]);
      } finally {
        died.catch(() => undefined);
        ended.abort();
      }
    },
    close: async () => {
      await thread.terminate();
    },
  };
}

/** The built command runs a job in a thread. The sources run it here: a thread would need a loader for TypeScript. */
export async function jobRunner(job: Job): Promise<JobRunner> {
  if (isBuilt) return threadRunner(job);
  const { runJob } = await import("./job.ts");
  return { run: (onProgress) => runJob(job, onProgress), close: () => Promise.resolve() };
}
