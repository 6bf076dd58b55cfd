import type { Data } from "../data.ts";
import { schemaFiles } from "../data.ts";
import type { Edit, EditClass } from "../edit.ts";
import { type Json, objectAt, objectsOf, parse, print, renamed, textsOf } from "../json.ts";
import type { Numbers } from "../numbers.ts";

interface Files {
  readonly responses: Json;
  readonly requests: Json;
  readonly codes: Json;
}

/** Changes an action in all files that name it, as a careful person does. */
type Change = (files: Files, action: string, numbers: Numbers) => string;

const NAMES = ["responses", "requests", "error-codes"] as const;

function draw(data: Data, numbers: Numbers, change: Change): Edit | undefined {
  const file = numbers.oneOf(schemaFiles(data).filter((path) => path.endsWith("/responses.schema.json")));
  if (file === undefined) return undefined;
  const paths = NAMES.map((name) => file.replace("/responses.", `/${name}.`));
  const [responses = {}, requests = {}, codes = {}] = paths.map((path) => parse(data.all.read(path)));
  const action = numbers.oneOf(Object.keys(objectAt(responses, "x-actions")));
  if (action === undefined) return undefined;
  const said = change({ responses, requests, codes }, action, numbers);
  const contents = [responses, requests, codes];
  return {
    said: `${file}#/x-actions: ${action} ${said}`,
    texts: new Map(paths.map((path, index) => [path, print(contents[index] ?? {})])),
  };
}

const actionClass = (name: string, change: Change): EditClass => ({
  name: `schemas: ${name}`,
  isWords: false,
  draw: (data, numbers) => draw(data, numbers, change),
});

/** Changes the lists of actions of all codes. */
function relist(codes: Json, change: (actions: readonly string[]) => readonly string[]): void {
  for (const code of objectsOf(codes["oneOf"])) {
    if (code["x-actions"] === undefined) continue;
    const actions = change(textsOf(code["x-actions"]));
    if (actions.length === 0) delete code["x-actions"];
    else code["x-actions"] = actions;
  }
}

function renameType(file: Json, from: string, to: string): void {
  const definitions = objectAt(file, "definitions");
  if (definitions[from] === undefined) return;
  objectAt(definitions, from)["title"] = to;
  file["definitions"] = renamed(definitions, from, to);
}

export const actionClasses: readonly EditClass[] = [
  actionClass("an action removed", ({ responses, requests, codes }, action) => {
    delete objectAt(responses, "x-actions")[action];
    delete objectAt(responses, "definitions")[`${action}Response`];
    delete objectAt(requests, "definitions")[`${action}Request`];
    relist(codes, (actions) => actions.filter((each) => each !== action));
    return "is gone";
  }),
  actionClass("an action renamed", ({ responses, requests, codes }, action) => {
    responses["x-actions"] = renamed(objectAt(responses, "x-actions"), action, `${action}s`);
    renameType(responses, `${action}Response`, `${action}sResponse`);
    renameType(requests, `${action}Request`, `${action}sRequest`);
    relist(codes, (actions) => actions.map((each) => (each === action ? `${action}s` : each)));
    return `is called ${action}s`;
  }),
  actionClass("the status of an action", ({ responses }, action, numbers) => {
    const found = objectAt(responses, "x-actions", action);
    const status = found["x-status"] === undefined ? numbers.oneOf(["deprecated", "offline"]) : undefined;
    if (status === undefined) delete found["x-status"];
    else found["x-status"] = status;
    return `is ${status ?? "in use"}`;
  }),
];
