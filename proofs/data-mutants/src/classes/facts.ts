import { type Data, factsFiles } from "../data.ts";
import type { EditClass } from "../edit.ts";
import { isJson, type Json, objectAt, parse, renamed, textsOf, wordOf } from "../json.ts";
import type { Numbers } from "../numbers.ts";

/** Changes a line of a file in place, and says the change. `others` are all lines of the file. */
type Change = (line: Json, numbers: Numbers, others: readonly Json[]) => string | undefined;

interface FactsClass {
  readonly name: string;
  /** Whether the class changes such a line. */
  readonly fits: (line: Json) => boolean;
  readonly change: Change;
  /** What becomes of the line: it stays with its changes, it goes, or it comes a second time with its changes. */
  readonly line: "stays" | "goes" | "comes";
}

function linesIn(data: Data, file: string): readonly string[] {
  return data.all.read(file).trimEnd().split("\n");
}

const factsClass = ({ name, fits, change, line: becomes }: FactsClass): EditClass => ({
  name: `definitions: ${name}`,
  isWords: false,
  draw: (data, numbers) => {
    const file = numbers.oneOf(factsFiles(data));
    if (file === undefined) return undefined;
    const texts = linesIn(data, file);
    const lines = texts.map(parse);
    const index = numbers.oneOf(lines.flatMap((line, at) => (fits(line) ? [at] : [])));
    const line = index === undefined ? undefined : lines[index];
    if (index === undefined || line === undefined) return undefined;
    const said = change(line, numbers, lines);
    if (said === undefined) return undefined;
    const text = JSON.stringify(line);
    const own = texts[index] ?? "";
    const put = { stays: [text], goes: [], comes: [own, text] }[becomes];
    const changed = [...texts.slice(0, index), ...put, ...texts.slice(index + 1)];
    return {
      said: `${file}:${index + 1}: ${said}`,
      texts: new Map([[file, `${changed.join("\n")}\n`]]),
    };
  },
});

const isType = (line: Json): boolean => isJson(line["members"]) || isJson(line["with"]);
const isAction = (line: Json): boolean => "action" in line;
const isCode = (line: Json): boolean => "code" in line;
const isHead = (line: Json): boolean => "edition" in line;

const membersOf = (line: Json): Json => objectAt(line["members"] ?? line["with"]);

/** Puts other members into a line. */
function setMembers(line: Json, members: Json): void {
  line[isJson(line["members"]) ? "members" : "with"] = members;
}

const KINDS = ["string", "int64", "uint64", "bool", "float", "date", "datetime", "string[]", "int64[]"];
const FLAGS = ["required", "promised", "nullable", "deprecated"];

/** Returns a class that changes the text of a member. */
const memberClass = (name: string, change: (text: string, numbers: Numbers) => string): EditClass =>
  factsClass({
    name,
    fits: isType,
    line: "stays",
    change: (line, numbers) => {
      const members = membersOf(line);
      const member = numbers.oneOf(Object.keys(members));
      if (member === undefined) return undefined;
      const was = String(members[member]);
      members[member] = change(was, numbers);
      return `${String(line["type"])}.${member} is ${String(members[member])}, not ${was}`;
    },
  });

/** Puts a flag where the others of its member stand, or takes it away. */
function toggled(text: string, flag: string): string {
  const [kind = "", ...flags] = text.split(" ");
  const wanted = FLAGS.filter((each) => flags.includes(each) !== (each === flag));
  return [kind, ...wanted].join(" ");
}

export const factsClasses: readonly EditClass[] = [
  memberClass("the kind of a member", (text, numbers) => {
    const [kind, ...flags] = text.split(" ");
    return [numbers.oneOf(KINDS.filter((each) => each !== kind)), ...flags].join(" ");
  }),
  memberClass("a promise", (text) => toggled(text, "promised")),
  memberClass("a required parameter", (text) => toggled(text, "required")),
  memberClass("whether a member may be null", (text) => toggled(text, "nullable")),
  memberClass("whether a member is deprecated", (text) => toggled(text, "deprecated")),
  factsClass({
    name: "a member removed",
    fits: isType,
    line: "stays",
    change: (line, numbers) => {
      const members = membersOf(line);
      const member = numbers.oneOf(Object.keys(members));
      if (member === undefined) return undefined;
      delete members[member];
      return `${String(line["type"])}.${member} is gone`;
    },
  }),
  factsClass({
    name: "a member renamed",
    fits: isType,
    line: "stays",
    change: (line, numbers) => {
      const member = numbers.oneOf(Object.keys(membersOf(line)));
      if (member === undefined) return undefined;
      setMembers(line, renamed(membersOf(line), member, `${member}s`));
      return `${String(line["type"])}.${member} is called ${member}s`;
    },
  }),
  factsClass({
    name: "a member added",
    fits: isType,
    line: "stays",
    change: (line, numbers) => {
      const entries = Object.entries({ ...membersOf(line), Extra: numbers.oneOf(KINDS) });
      setMembers(line, Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
      return `${String(line["type"])}.Extra is new`;
    },
  }),
  factsClass({
    name: "a type removed",
    fits: (line) => "type" in line,
    line: "goes",
    change: (line) => `${String(line["type"])} is gone`,
  }),
  factsClass({
    name: "an action removed",
    fits: isAction,
    line: "goes",
    change: (line) => `${String(line["action"])} is gone`,
  }),
  factsClass({
    name: "an action renamed",
    fits: isAction,
    line: "stays",
    change: (line) => {
      const action = String(line["action"]);
      line["action"] = `${action}s`;
      return `${action} is called ${action}s`;
    },
  }),
  factsClass({
    name: "the status of an action",
    fits: isAction,
    line: "stays",
    change: (line, numbers) => {
      if (line["status"] === undefined) line["status"] = numbers.oneOf(["deprecated", "offline"]);
      else delete line["status"];
      return `${String(line["action"])} is ${wordOf(line["status"] ?? "in use")}`;
    },
  }),
  factsClass({
    name: "a code removed",
    fits: isCode,
    line: "goes",
    change: (line) => `${String(line["code"])} is gone`,
  }),
  factsClass({
    name: "a code renamed",
    fits: isCode,
    line: "stays",
    change: (line) => {
      const code = String(line["code"]);
      line["code"] = `${code}s`;
      return `${code} is called ${code}s`;
    },
  }),
  factsClass({
    name: "a code added",
    fits: isCode,
    line: "comes",
    change: (line) => {
      const code = String(line["code"]);
      line["code"] = `${code}Again`;
      return `${code}Again is new`;
    },
  }),
  factsClass({
    name: "the actions of a code",
    fits: (line) => Array.isArray(line["actions"]),
    line: "stays",
    change: (line, numbers, others) => {
      const actions = textsOf(line["actions"]);
      const action = numbers.oneOf(
        others.flatMap((each) => (isAction(each) ? [String(each["action"])] : [])),
      );
      if (action === undefined) return undefined;
      const isListed = actions.includes(action);
      line["actions"] = isListed ? actions.filter((each) => each !== action) : [...actions, action].sort();
      return `${String(line["code"])} is ${isListed ? "no longer" : "now"} one of ${action}`;
    },
  }),
  factsClass({
    name: "a difference between the editions",
    fits: (line) => line["with"] !== undefined || line["without"] !== undefined,
    line: "stays",
    change: (line, numbers) => {
      const key = numbers.oneOf(["with", "without"].filter((each) => line[each] !== undefined)) ?? "with";
      delete line[key];
      return `${String(line["type"] ?? line["code"])} has no ${key}`;
    },
  }),
  factsClass({
    name: "the head of a file",
    fits: isHead,
    line: "stays",
    change: (line, numbers) => {
      const changes: readonly Json[] = [
        { edition: line["edition"] === "cn" ? "intl" : "cn" },
        { service: `${String(line["service"])}s` },
        { version: "2001-01-01" },
      ];
      const change = numbers.oneOf(changes);
      Object.assign(line, change);
      return JSON.stringify(change);
    },
  }),
];
