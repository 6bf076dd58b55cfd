import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { excerpt } from "@tc3-schema/codegen/visible";
import type { ApiRequest } from "../wire/read-request.ts";
import { type OrRefusal, refuse } from "../wire/refusal.ts";
import type { Served, ServedAction, ServedVersion } from "./served.ts";

const LONGEST_NAME = 80;

const list = (names: Iterable<string>): string => [...new Set(names)].join(", ");

/**
 * Finds the action that a request means. The real endpoint knows the service from its host name. Here all services share one
 * host, so the credential, the version and the action tell the service.
 */
export function findAction(served: Served, request: ApiRequest): OrRefusal<ServedAction> {
  const { action, version, hints } = request;
  const hinted = hints.find((hint) => served.versions.some(({ service }) => service === hint));
  const ofService = served.versions.filter(({ service }) => hinted === undefined || service === hinted);
  const ofVersion = ofService.filter((each) => each.version === version);
  if (ofVersion.length === 0) {
    const known = ofService.map((each) => `${each.service} ${each.version}`);
    return refuse(
      "NoSuchVersion",
      `No service has the version ${excerpt(version, LONGEST_NAME)} here. There are: ${list(known)}.`,
    );
  }
  const having = served.having(action);
  const fitting = ofVersion.filter((each) => having.includes(each));
  const [only, second] = fitting;
  if (only === undefined) {
    const known = ofVersion.map(({ service }) => service);
    const names = ofVersion.flatMap((each) => [...served.actions(each)]);
    const shown = excerpt(action, LONGEST_NAME);
    return refuse(
      "InvalidAction",
      `${list(known)} ${version} has no action ${shown}. ${didYouMean(action, names)}`,
    );
  }
  if (second !== undefined) {
    return refuse(
      "InvalidAction",
      `${action} ${version} is an action of ${list(fitting.map(({ service }) => service))}. Give the service in the credential, or start one server for each.`,
    );
  }
  const found = served.action(only, action);
  return found === undefined
    ? refuse("InvalidAction", `${only.service} ${version} has no action ${excerpt(action, LONGEST_NAME)}.`)
    : { value: found };
}

/** Returns the versions that a rule means by a service and an action. */
export const versionsFor = (
  served: Served,
  { service, action }: { readonly service?: string; readonly action?: string },
): readonly ServedVersion[] =>
  (action === undefined ? served.versions : served.having(action)).filter(
    (each) => service === undefined || each.service === service,
  );
