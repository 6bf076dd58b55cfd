import { SpecDiffError } from "@tc3-schema/spec-diff";

/** The kinds of entries in the official changelog. */
export type EntryKind =
  | "action added"
  | "action removed"
  | "action on its way out"
  | "request field added"
  | "request field removed"
  | "request field changed"
  | "response field added"
  | "response field removed"
  | "response field changed"
  | "type added"
  | "type removed"
  | "member added"
  | "member removed"
  | "member changed";

export interface Entry {
  readonly kind: EntryKind;
  readonly service: string;
  readonly version: string;
  /** The action or the data type. */
  readonly owner: string;
  /** The field or the member. */
  readonly name?: string;
}

/** The headings of lists. Under 修改 ("changed"), items have fields below them. */
const LISTS: ReadonlyMap<string, EntryKind | "changed"> = new Map([
  ["新增接口", "action added"],
  ["删除接口", "action removed"],
  ["预下线接口", "action on its way out"],
  ["修改接口", "changed"],
  ["新增数据结构", "type added"],
  ["删除数据结构", "type removed"],
  ["修改数据结构", "changed"],
]);

const FIELDS: ReadonlyMap<string, EntryKind> = new Map([
  ["新增入参", "request field added"],
  ["删除入参", "request field removed"],
  ["修改入参", "request field changed"],
  ["新增出参", "response field added"],
  ["删除出参", "response field removed"],
  ["修改出参", "response field changed"],
  ["新增成员", "member added"],
  ["删除成员", "member removed"],
  ["修改成员", "member changed"],
]);

/** Removes the markup of red text: `<font color="#dd0000">**删除接口**：</font>`. */
const plain = (line: string): string => line.replaceAll(/<[^>]*>|\*\*/g, "").trimEnd();

const SERVICE = /^## .*\((?<service>[a-z][a-z0-9]*)\) 版本：(?<version>\d{4}-\d{2}-\d{2})$/;
const ITEM = /^\* (?:\[(?<linked>\w+)\]\(.*\)|(?<bare>\w+))$/;
const FIELD = /^\t\* (?<heading>[^：]+)：(?<names>.*)$/;
const LIST = /^(?<heading>[^#*\s][^：]*)：$/;
/** Prose and headings that describe no change. */
const NOISE = /^(?:# |### |发布时间：|本次发布包含了以下内容：|改善已有的文档。|$)/;

/**
 * Reads the official changelog of a release.
 *
 * @throws {SpecDiffError} If it does not understand a line. It names the first one. A skipped line would look like no
 * change.
 */
export function readChangelog(file: string, text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let place = { service: "", version: "" };
  let list: EntryKind | "changed" | undefined;
  let owner = "";
  text.split("\n").forEach((raw, index) => {
    const refuse = (expected: string): never => {
      throw new SpecDiffError(`${file}:${index + 1}`, expected, JSON.stringify(raw));
    };
    const line = plain(raw);
    if (NOISE.test(line)) return;
    const { service, version } = SERVICE.exec(line)?.groups ?? {};
    if (service !== undefined && version !== undefined) {
      place = { service, version };
      list = undefined;
      return;
    }
    const { heading: listed } = LIST.exec(line)?.groups ?? {};
    if (listed !== undefined) {
      list = LISTS.get(listed) ?? refuse(`one of ${[...LISTS.keys()].join(", ")}`);
      return;
    }
    const { linked, bare } = ITEM.exec(line)?.groups ?? {};
    const item = linked ?? bare;
    if (item !== undefined) {
      if (list === undefined) return refuse("a list above an item");
      owner = item;
      if (list !== "changed") entries.push({ ...place, kind: list, owner });
      return;
    }
    const { heading, names } = FIELD.exec(line)?.groups ?? {};
    if (heading === undefined || names === undefined) return refuse("a line of a changelog");
    const kind = FIELDS.get(heading) ?? refuse(`one of ${[...FIELDS.keys()].join(", ")}`);
    entries.push(...names.split(", ").map((name) => ({ ...place, kind, owner, name })));
  });
  return entries;
}
