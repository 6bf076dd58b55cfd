import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Progress } from "@tc3-schema/codegen";
import type { Maker, Order } from "./order.ts";
import type { Report } from "./report.ts";

/** What the thread tells. */
export type Answer = { readonly progress: Progress } | { readonly report: Report };

/**
 * Leaves the work to a thread, so that this one can draw, and hears Ctrl-C at once: reading one large service takes
 * seconds during which nothing else runs in its thread.
 */
export function threadMaker(order: Order): Maker {
  // As the generator's own threads have it: most of what is made lives shortly.
  const thread = new Worker(new URL("generate-thread.js", import.meta.url), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  return {
    make: async (onProgress) => {
      const ended = new AbortController();
      const report = new Promise<Report>((resolve) => {
        thread.on("message", function listen(answer: Answer) {
          if ("progress" in answer) {
            onProgress?.(answer.progress);
            return;
          }
          thread.off("message", listen);
          resolve(answer.report);
        });
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      thread.postMessage("make");
      // What the thread throws arrives here too: `once` rejects on "error".
      const died = once(thread, "exit", { signal: ended.signal }).then((): never => {
        throw new Error("The thread ended before its work did");
      });
      try {
        return await Promise.race([report, died]);
      } finally {
        died.catch(() => undefined);
        ended.abort();
      }
    },
    dismiss: async () => {
      await thread.terminate();
    },
  };
}
