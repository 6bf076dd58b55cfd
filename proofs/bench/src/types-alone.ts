/**
 * `types-alone.ts SCHEMAS OUT` loads all schemas and writes only the types of all services. Like the generator, it stages
 * one service after the other, and puts all in place at the end. It prints the CPU seconds, without the start of the
 * process and the compilation of this program.
 */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packagesTarget } from "@tc3-schema/codegen/emit-packages";
import { emitServiceTypes } from "@tc3-schema/codegen/emit-service-types";
import { loadService } from "@tc3-schema/codegen/load-schemas";
import { openStage, type PathChange } from "@tc3-schema/codegen/replace";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { serviceModel } from "@tc3-schema/codegen/service-model";
import { alone, stageOutput } from "@tc3-schema/codegen/write-all";

const [schemas = "", out = ""] = process.argv.slice(2);
const before = process.cpuUsage();
await alone(out, async () => {
  const stage = openStage(out);
  try {
    const changes: PathChange[] = [];
    for (const service of readdirSync(join(schemas, "services"))) {
      for (const version of readdirSync(join(schemas, "services", service))) {
        const model = serviceModel(loadService(directorySource(schemas), `services/${service}/${version}`));
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as in a thread of the generator
        const files = await emitServiceTypes(model, packagesTarget(model.path, model.edition));
        changes.push(stageOutput(stage.place, { directory: model.path, files }));
      }
    }
    stage.put(changes).keep();
  } finally {
    stage.discard();
  }
});
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
