import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { staleFiles } from "../write/disk-state.ts";
import { stageOutput } from "../write/write-all.ts";
import { directoryHash, filesHash } from "./hash.ts";
import { type PreparedService, prepareService } from "./prepare-service.ts";
import { actionsFor } from "./project-options.ts";
import type { OpenPlace, ServiceSource } from "./service-source.ts";
import type { Assignment, GeneratedService, Inspection, ServiceResult, Workers } from "./workers.ts";

/** One service to generate. */
export interface GenerateRequest {
  readonly path: string;
  /** The directory for files that are stale. If it is undefined, they are only reported. */
  readonly stage: string | undefined;
  /** Whether the service is only read, to find its mistakes. */
  readonly isOnlyRead: boolean;
}

/** What was found out about some services. Mistakes are values, because an error loses its class between threads. */
export interface Inspected {
  readonly inspections: readonly Inspection[];
  /** The mistakes of the services that cannot be inspected. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Joins the inspections of several threads.
 *
 * @throws {SchemaError} With all their mistakes, in the order of the files: threads end in any order.
 */
export function joined(parts: readonly Inspected[]): readonly Inspection[] {
  const mistakes = parts.flatMap((part) => part.mistakes).sort((a, b) => byCodeUnit(a.file, b.file));
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return parts.flatMap(({ inspections }) => inspections);
}

/**
 * The work of one thread. It does one service after the other, so that memory holds the schemas and the text of only
 * one.
 */
export class WorkerTask {
  readonly #assignment: Assignment;
  readonly #source: ServiceSource;

  constructor(assignment: Assignment, open: OpenPlace) {
    this.#assignment = assignment;
    this.#source = open(assignment.schemas);
  }

  inspect(paths: readonly string[]): Inspected {
    const inspections: Inspection[] = [];
    const mistakes: Mistake[] = [];
    for (const path of paths) {
      try {
        inspections.push(this.#inspection(path));
      } catch (error) {
        if (!(error instanceof SchemaError)) throw error;
        mistakes.push(...error.mistakes);
      }
    }
    return { inspections, mistakes };
  }

  #inspection(path: string): Inspection {
    const { out, salt } = this.#assignment;
    return {
      path,
      from: filesHash(
        this.#source.ingredients(path),
        `${salt}${JSON.stringify(actionsFor(this.#assignment, path) ?? null)}`,
      ),
      holds: directoryHash(join(out, path)),
    };
  }

  async generate({ path, stage, isOnlyRead }: GenerateRequest): Promise<ServiceResult> {
    try {
      const wanted = actionsFor(this.#assignment, path);
      const service = prepareService(this.#source, path, wanted);
      const { actions } = service;
      const read = { path, actions, mistakes: [], docsMistakes: this.#source.docsMistakes?.(path) ?? [] };
      if (isOnlyRead || (wanted !== undefined && actions.length === 0)) return read;
      return { ...read, generated: await this.#generated(service, stage) };
    } catch (error) {
      if (error instanceof SchemaError)
        return { path, actions: [], mistakes: error.mistakes, docsMistakes: [] };
      throw error;
    }
  }

  async #generated(service: PreparedService, stage: string | undefined): Promise<GeneratedService> {
    const { out, needs, format, ambient } = this.#assignment;
    const output = await service.emit(needs, format, ambient);
    const stale = staleFiles(out, output);
    // Encoded once for the hash and for the disk.
    const files = output.files
      .map((file) => ({ path: file.path, text: Buffer.from(file.text) }))
      .sort((a, b) => byCodeUnit(a.path, b.path));
    if (stage !== undefined && stale.length > 0) {
      stageOutput((each) => join(stage, each), { directory: output.directory, files });
    }
    return { stale, holds: filesHash(files.map(({ path, text }) => [path, text] as const)) };
  }
}

/** Does everything in this thread. Between two services it lets other code run, so that a progress bar moves. */
export function localWorker(assignment: Assignment, open: OpenPlace): Workers {
  const task = new WorkerTask(assignment, open);
  return {
    inspect: (paths) => Promise.resolve(joined([task.inspect(paths)])),
    generate: async (paths, stage, onResult) => {
      let isBroken = false;
      for (const path of paths) {
        // oxlint-disable-next-line no-await-in-loop -- memory holds the text of only one
        const result = await task.generate({ path, stage, isOnlyRead: isBroken });
        isBroken ||= result.mistakes.length > 0;
        onResult(result);
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
    },
    close: () => Promise.resolve(),
  };
}
