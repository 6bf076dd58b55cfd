import type { Issue } from "@tc3-schema/types";
import { kindOf } from "../body/kind.ts";
import type { OwnMembers } from "../body/own-members.ts";
import { type Path, pathFromPointer } from "../body/path.ts";
import { aKind } from "../body/words.ts";
import type { NoteDifference } from "../definition/definition.ts";
import { missingOf } from "../report/collect.ts";
import { issue } from "../report/issue.ts";
import { ISSUE_CAP } from "../report/issues.ts";
import { declaredAt, kindOfDeclared } from "./declared-at.ts";
import { nearestName } from "./nearest-name.ts";
import type { RequestDefinition } from "./request-definition.ts";

/** The issues of a request. A request of megabytes may have a million of them, so only the first are listed. */
export interface RequestIssues {
  readonly issues: readonly Issue[];
  /** How many more there are. */
  readonly omitted: number;
}

/** Whether the parameter at a path may be left out. */
function isOptional({ request }: RequestDefinition, path: Path): boolean {
  const name = path.at(-1);
  if (typeof name !== "string") return false;
  const { required = [] } = declaredAt(request, path.slice(0, -1)) ?? {};
  return !required.includes(name);
}

/** @param param The kind that was expected, or the parameter that is missing or unknown. */
function issueOf(
  definition: RequestDefinition,
  path: Path,
  { keyword, param, part }: { readonly keyword: string; readonly param: string; readonly part: unknown },
): Issue {
  const { request } = definition;
  switch (keyword) {
    case "additionalProperties": {
      const near = nearestName(param, Object.keys(declaredAt(request, path)?.properties ?? {}));
      const hint = near === undefined ? "" : `; did you mean ${near}?`;
      return issue("unknown-field", [...path, param], `the action does not know this parameter${hint}`, near);
    }
    case "required": {
      const expected = kindOfDeclared(declaredAt(request, path)?.properties[param]);
      return issue("missing", [...path, param], "this parameter is required", expected, "nothing");
    }
    case "depth":
      return issue(
        "too-deep",
        path,
        `types that contain themselves are nested more than ${param} levels deep here`,
      );
    default: {
      const received = kindOf(part);
      const sentence = `expected ${aKind(param)}, received ${aKind(received)}`;
      if (part !== null) return issue("wrong-kind", path, sentence, param, received);
      const hint = isOptional(definition, path) ? "; leave the parameter out instead" : "";
      return issue("null", path, sentence + hint, param, received);
    }
  }
}

/** The value of a parameter. If its getter throws, the parameter is there. */
function read(holder: unknown, key: string): unknown {
  try {
    return Object(holder)[key];
  } catch {
    return null;
  }
}

/** Runs the report on a request, and makes its issues. */
export function requestIssues(definition: RequestDefinition, value: unknown, own: OwnMembers): RequestIssues {
  const issues: Issue[] = [];
  let all = 0;
  const note: NoteDifference = (at, keyword, part, param = "") => {
    if (typeof param !== "string") {
      for (const name of missingOf(part, param)) note(at, keyword, part, name);
      return;
    }
    // JSON.stringify leaves out a parameter that is undefined.
    if (keyword === "additionalProperties" && read(part, param) === undefined) return;
    all += 1;
    if (all <= ISSUE_CAP)
      issues.push(issueOf(definition, pathFromPointer(at, value), { keyword, param, part }));
  };
  definition.report(value, "", note, own);
  return { issues, omitted: all - issues.length };
}
