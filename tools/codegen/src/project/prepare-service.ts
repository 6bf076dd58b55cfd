import { assertParses } from "../emit/assert-parses.ts";
import { type Ambient, emitProjectCallbacks, emitProjectService } from "../emit/emit-project.ts";
import type { Output } from "../emit/emitted-file.ts";
import { loadEnvelope } from "../load/load-envelope.ts";
import { CALLBACKS, loadCallbacks, loadService } from "../load/load-schemas.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import type { SchemaSource } from "../load/schema-source.ts";
import { callbacksModel } from "../model/callbacks-model.ts";
import { envelopeModel } from "../model/envelope-model.ts";
import type { EnvelopeModel } from "../model/model.ts";
import { selectActions } from "../model/select-actions.ts";
import { serviceModel } from "../model/service-model.ts";
import { actionsFor, type ModuleFormat, type WantedActions } from "./project-options.ts";
import type { FoundActions } from "./workers.ts";

let shared: EnvelopeModel | undefined;

const envelope = (): EnvelopeModel => {
  shared ??= envelopeModel(loadEnvelope());
  return shared;
};

/** A service whose schemas were read without a mistake. The schemas can no longer make the next step fail. */
export interface PreparedService {
  readonly path: string;
  /** The names of its chosen actions. Empty for callbacks. */
  readonly actions: readonly string[];
  /** @throws {SchemaError} If the generated code does not parse. */
  readonly emit: (needs: string, format: ModuleFormat, ambient?: Ambient) => Promise<Output>;
}

function inFormat(output: Output, format: ModuleFormat): Output {
  assertParses(output);
  if (format === "esm") return output;
  return {
    ...output,
    files: output.files.map(({ path, text, commonJs }) => ({ path, text: commonJs?.text ?? text })),
  };
}

/**
 * @param path For example `cvm/v20170312`.
 * @param actions The actions that were asked for; undefined for all.
 * @throws {SchemaError} If its schemas are broken.
 */
export function prepareService(
  source: SchemaSource,
  path: string,
  actions: readonly string[] | undefined,
): PreparedService {
  const directory = `services/${path}`;
  if (path.endsWith(`/${CALLBACKS}`)) {
    const model = callbacksModel(loadCallbacks(source, directory));
    return {
      path,
      actions: [],
      emit: async (needs, format) => inFormat(await emitProjectCallbacks(model, needs), format),
    };
  }
  const whole = serviceModel(loadService(source, directory));
  const model = actions === undefined ? whole : selectActions(whole, new Set(actions));
  return {
    path,
    actions: model.actions.map(({ name }) => name),
    emit: async (needs, format, ambient) =>
      inFormat(await emitProjectService(envelope(), model, needs, ambient), format),
  };
}

/**
 * Prepares several services. A broken one does not stop the others, so that all mistakes are reported together. Services
 * that have none of the wanted actions are left out.
 */
export function prepareServices(
  source: SchemaSource,
  paths: readonly string[],
  wanted: WantedActions,
): {
  readonly prepared: PreparedService[];
  readonly found: readonly FoundActions[];
  readonly mistakes: readonly Mistake[];
} {
  const prepared: PreparedService[] = [];
  const found: FoundActions[] = [];
  const mistakes: Mistake[] = [];
  for (const path of paths) {
    try {
      const actions = actionsFor(wanted, path);
      const service = prepareService(source, path, actions);
      found.push({ path, actions: service.actions });
      if (actions === undefined || service.actions.length > 0) prepared.push(service);
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      mistakes.push(...error.mistakes);
    }
  }
  return { prepared, found, mistakes };
}
