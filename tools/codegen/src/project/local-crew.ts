import type { Assignment, Crew } from "./crew.ts";
import type { OpenPlace } from "./service-source.ts";
import { WorkerTask } from "./worker-task.ts";

/** Everything in this thread; it lets others run between two services, so that a progress bar moves. */
export function localCrew(assignment: Assignment, open: OpenPlace): Crew {
  const task = new WorkerTask(assignment, open);
  return {
    inspect: (paths) => Promise.resolve(task.inspect(paths)),
    prepare: (paths) => Promise.resolve(task.prepare(paths)),
    make: async (stage, onMade) => {
      for await (const service of task.make(stage)) {
        onMade(service);
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
    },
    dismiss: () => Promise.resolve(),
  };
}
