import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import type { Output } from "../emit/output.ts";
import { type Finding, SchemaError } from "../load/schema-error.ts";
import { staleFiles } from "../write/disk-state.ts";
import { stageOutput } from "../write/write-all.ts";
import { directoryHash, filesHash } from "./content-key.ts";
import type { Assignment, Inspection, MadeService, Preparation } from "./crew.ts";
import { type PreparedService, prepareServices } from "./prepared-service.ts";
import { actionsFor } from "./project-options.ts";
import type { OpenPlace, ServiceSource } from "./service-source.ts";

type Emitted = Output | { readonly findings: readonly Finding[] };

async function emitted(emit: () => Promise<Output>): Promise<Emitted> {
  try {
    return await emit();
  } catch (error) {
    if (error instanceof SchemaError) return { findings: error.findings };
    throw error;
  }
}

/** What one thread does: its services read first, then made one by one, so that only one is in memory as text. */
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
    const { prepared, found, findings } = prepareServices(this.#source, paths, this.#assignment);
    this.#prepared = prepared;
    return { services: prepared.length, found, findings };
  }

  async *make(stage: string | undefined): AsyncGenerator<MadeService> {
    const { out, needs, format } = this.#assignment;
    for (let service = this.#prepared.pop(); service !== undefined; service = this.#prepared.pop()) {
      // oxlint-disable-next-line no-await-in-loop -- only one is to be in memory as text
      const output = await emitted(() => service.emit(needs, format));
      if ("findings" in output) {
        yield { path: service.path, files: 0, stale: [], holds: "", ...output };
        continue;
      }
      const stale = staleFiles(out, output);
      if (stage !== undefined && stale.length > 0) stageOutput((path) => join(stage, path), output);
      const files = output.files.map(({ path, text }) => [path, text] as const);
      const holds = filesHash(files.sort(([a], [b]) => byCodeUnit(a, b)));
      yield { path: service.path, findings: [], files: files.length, stale, holds };
    }
  }
}
