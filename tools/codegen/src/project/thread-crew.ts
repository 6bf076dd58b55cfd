import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Assignment, Crew, Inspection, MadeService, Preparation } from "./crew.ts";

/** What a thread is told to do. */
export type Order =
  | { readonly what: "inspect"; readonly paths: readonly string[] }
  | { readonly what: "prepare"; readonly paths: readonly string[] }
  | { readonly what: "make"; readonly stage: string | undefined };

/** What it answers. */
export type Report =
  | { readonly what: "inspected"; readonly inspections: readonly Inspection[] }
  | { readonly what: "prepared"; readonly preparation: Preparation }
  | { readonly what: "made"; readonly service: MadeService }
  | { readonly what: "finished" };

/** Sends an order and passes on what comes back, until the report that ends it. A thread that dies rejects. */
async function ask(worker: Worker, order: Order, onReport: (report: Report) => void): Promise<void> {
  const ended = new AbortController();
  const finished = new Promise<void>((resolve) => {
    worker.on("message", function listen(report: Report) {
      onReport(report);
      if (report.what === "made") return;
      worker.off("message", listen);
      resolve();
    });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  worker.postMessage(order);
  const died = once(worker, "exit", { signal: ended.signal }).then(() => {
    throw new Error("A worker thread ended before its work did");
  });
  await Promise.race([finished, died]).finally(() => {
    died.catch(() => undefined);
    ended.abort();
  });
}

/** Deals out services so that each thread has about as much to read: the largest first, to whoever has least. */
export function deal(paths: readonly string[], sizeOf: (path: string) => number, hands: number): string[][] {
  const dealt = Array.from({ length: hands }, () => ({ size: 0, paths: [] as string[] }));
  const sized = paths.map((path) => ({ path, size: sizeOf(path) })).sort((a, b) => b.size - a.size);
  for (const { path, size } of sized) {
    const least = dealt.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += size;
    least.paths.push(path);
  }
  return dealt.map((hand) => hand.paths);
}

/**
 * Threads that share the work.
 *
 * @param code The module that each of them runs.
 */
export function threadCrew(
  assignment: Assignment,
  {
    code,
    threads,
    sizeOf,
  }: { readonly code: URL; readonly threads: number; readonly sizeOf: (path: string) => number },
): Crew {
  const workers = Array.from(
    { length: threads },
    // Most of what is made lives shortly: a larger nursery halves the time for collecting it.
    () => new Worker(code, { workerData: assignment, resourceLimits: { maxYoungGenerationSizeMb: 96 } }),
  );
  const share = async (
    what: "inspect" | "prepare",
    paths: readonly string[],
    onReport: (report: Report) => void,
  ): Promise<void> => {
    const hands = deal(paths, sizeOf, threads);
    await Promise.all(
      workers.map((worker, index) => ask(worker, { what, paths: hands[index] ?? [] }, onReport)),
    );
  };
  return {
    inspect: async (paths) => {
      const inspections: Inspection[] = [];
      await share("inspect", paths, (report) => {
        if (report.what === "inspected") inspections.push(...report.inspections);
      });
      return inspections;
    },
    prepare: async (paths) => {
      const preparations: Preparation[] = [];
      await share("prepare", paths, (report) => {
        if (report.what === "prepared") preparations.push(report.preparation);
      });
      return {
        services: preparations.reduce((sum, each) => sum + each.services, 0),
        found: preparations.flatMap((each) => each.found),
        findings: preparations.flatMap((each) => each.findings),
      };
    },
    make: async (stage, onMade) => {
      await Promise.all(
        workers.map((worker) =>
          ask(worker, { what: "make", stage }, (report) => {
            if (report.what === "made") onMade(report.service);
          }),
        ),
      );
    },
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
