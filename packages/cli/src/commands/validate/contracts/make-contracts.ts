import { generateInMemory, type ServiceTexts } from "@tc3-schema/codegen";
import manifest from "../../../../package.json" with { type: "json" };
import { type Attempt, attempt } from "../../../failure.ts";
import type { GeneratedAction, GeneratedService } from "./source.ts";

/** The contracts to make, as a message to a thread. */
export interface ContractsRequest {
  readonly schemas: string;
  /** Versions of services, for example `cvm/v20170312`. */
  readonly paths: readonly string[];
  /** Undefined for all actions. */
  readonly actions: readonly string[] | undefined;
}

/** The module of an action. Modules of requests and error codes are one directory below. */
const CONTRACT = /^(?!(?:index|guards)\.js$)([^/]+)\.js$/;

const actionsIn = (texts: ServiceTexts): readonly GeneratedAction[] =>
  [...texts].flatMap(([path, contract]) => {
    const [, action] = CONTRACT.exec(path) ?? [];
    return action === undefined ? [] : [{ action, contract }];
  });

/** Generates the modules that `tc3 generate` would write into a project, so that both give the same verdicts. */
export const makeContracts = ({
  schemas,
  paths,
  actions,
}: ContractsRequest): Promise<Attempt<readonly GeneratedService[]>> =>
  attempt(async () => {
    const generated = await generateInMemory({
      schemas,
      services: paths,
      ...(actions === undefined ? {} : { actions }),
      format: "cjs",
      generator: { version: manifest.version, fingerprint: "validate" },
    });
    return paths.map((path) => {
      const texts: ServiceTexts = generated.get(path) ?? new Map();
      return { path, guards: texts.get("guards.js") ?? "", actions: actionsIn(texts) };
    });
  });
