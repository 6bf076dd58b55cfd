import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import { compare, type Judgement, judge, loadState, type State } from "@tc3-schema/spec-diff";
import type { FoundDefinitions } from "../../definitions/definitions-package.ts";
import type { ChosenService } from "../../project/choose-services.ts";

/** Definitions, and the services and actions that a project uses. */
export interface Taken {
  readonly found: FoundDefinitions;
  readonly chosen: readonly ChosenService[];
}

function stateOf({ found, chosen }: Taken, edition: TargetEdition): State {
  const actions = new Map(chosen.map((each) => [each.path, each.actions ?? ("all" as const)]));
  return loadState(found.directory, { edition, wantedOf: (path) => actions.get(path) ?? "none" });
}

/** Compares only the services and actions that a project uses. */
export const whatChanged = (before: Taken, after: Taken, edition: TargetEdition): Judgement =>
  before.found.directory === after.found.directory
    ? judge([])
    : judge(compare(stateOf(before, edition), stateOf(after, edition)));
