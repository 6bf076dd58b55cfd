import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import type { Output } from "../emit/emitted-file.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { staleFiles } from "../write/disk-state.ts";
import { stageOutput } from "../write/write-all.ts";
import { directoryHash, filesHash } from "./hash.ts";
import { type PreparedService, prepareServices } from "./prepare-service.ts";
import { actionsFor } from "./project-options.ts";
import type { OpenPlace, ServiceSource } from "./service-source.ts";
import type { Assignment, GeneratedService, Inspection, Preparation, Workers } from "./workers.ts";

type Emitted = Output | { readonly mistakes: readonly Mistake[] };

async function emitted(emit: () => Promise<Output>): Promise<Emitted> {
  try {
    return await emit();
  } catch (error) {
    if (error instanceof SchemaError) return { mistakes: error.mistakes };
    throw error;
  }
}

/**
 * The work of one thread. It reads all its services first and then generates one after the other, so that memory holds
 * the text of only one.
 */
export class WorkerTask {
  readonly #assignment: Assignment;
  readonly #source: ServiceSource;
  #prepared: PreparedService[] = [];

  constructor(assignment: Assignment, open: OpenPlace) {
    this.#assignment = assignment;
    this.#source = open(assignment.schemas);
  }

  inspect(paths: readonly string[]): readonly Inspection[] {
    const { out, salt } = this.#assignment;
    return paths.map((path) => ({
      path,
      from: filesHash(
        this.#source.ingredients(path),
        `${salt}${JSON.stringify(actionsFor(this.#assignment, path) ?? null)}`,
      ),
      holds: directoryHash(join(out, path)),
    }));
  }

  prepare(paths: readonly string[]): Preparation {
    const { prepared, found, mistakes } = prepareServices(this.#source, paths, this.#assignment);
    this.#prepared = prepared;
    return { services: prepared.length, found, mistakes };
  }

  async *generate(stage: string | undefined): AsyncGenerator<GeneratedService> {
    const { out, needs, format, ambient } = this.#assignment;
    for (let service = this.#prepared.pop(); service !== undefined; service = this.#prepared.pop()) {
      // oxlint-disable-next-line no-await-in-loop -- memory holds the text of only one
      const output = await emitted(() => service.emit(needs, format, ambient));
      if ("mistakes" in output) {
        yield { path: service.path, files: 0, stale: [], holds: "", ...output };
        continue;
      }
      const stale = staleFiles(out, output);
      if (stage !== undefined && stale.length > 0) stageOutput((path) => join(stage, path), output);
      const files = output.files.map(({ path, text }) => [path, text] as const);
      const holds = filesHash(files.sort(([a], [b]) => byCodeUnit(a, b)));
      yield { path: service.path, mistakes: [], files: files.length, stale, holds };
    }
  }
}

/** Does everything in this thread. Between two services it lets other code run, so that a progress bar moves. */
export function localWorker(assignment: Assignment, open: OpenPlace): Workers {
  const task = new WorkerTask(assignment, open);
  return {
    inspect: (paths) => Promise.resolve(task.inspect(paths)),
    prepare: (paths) => Promise.resolve(task.prepare(paths)),
    generate: async (stage, onGenerated) => {
      for await (const service of task.generate(stage)) {
        onGenerated(service);
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
    },
    close: () => Promise.resolve(),
  };
}
