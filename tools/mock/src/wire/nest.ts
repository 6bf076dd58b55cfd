import type { MemberKind, ObjectType } from "@tc3-schema/codegen/model";
import type { RequestShape } from "@tc3-schema/codegen/request-shape";
import { MOST_VALUES } from "./too-many-values.ts";

/**
 * Flattened parameters name each part with its path: `Filters.0.Values.0=a`. The texts become values of the kinds that the
 * action declares. A text that does not fit its kind stays a text, so that the contract reports it.
 */

/** The parts of a value by the next step of their paths. A leaf has the text. */
interface Node {
  text?: string;
  readonly parts: Map<string, Node>;
}

/** A request cannot have more levels. A longer name would only cost time. */
const MOST_STEPS = 64;

/** Undefined if there are too many values. */
function treeOf(texts: ReadonlyMap<string, string>): Node | undefined {
  const root: Node = { parts: new Map() };
  let many = 0;
  for (const [name, text] of texts) {
    let node = root;
    const steps = name.split(".");
    for (const step of steps.slice(0, MOST_STEPS)) {
      const next = node.parts.get(step) ?? { parts: new Map<string, Node>() };
      if (!node.parts.has(step)) many += 1;
      node.parts.set(step, next);
      node = next;
    }
    if (many > MOST_VALUES) return undefined;
    node.text = text;
  }
  return root;
}

const INDEX = /^\d+$/;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The official Python SDK writes booleans with a capital letter. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["True", true],
  ["False", false],
]);

/** Returns a text as a value of a kind. If it does not fit the kind, it stays a text. */
export function scalar(kind: string, text: string): unknown {
  switch (kind) {
    case "integer":
    case "number":
      return NUMBER.test(text) ? Number(text) : text;
    case "boolean":
      return BOOLEANS.get(text) ?? text;
    default:
      return text;
  }
}

type Types = ReadonlyMap<string, ObjectType>;

function valueOf(node: Node, kind: MemberKind | undefined, types: Types): unknown {
  if (kind?.kind === "list") {
    if (node.parts.size === 0) return node.text ?? [];
    // With a name in place of an index, it is an object, which the contract reports.
    if (![...node.parts.keys()].every((step) => INDEX.test(step))) return objectOf(node, undefined, types);
    // Indices tell the order, and may have gaps.
    return [...node.parts]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, part]) => valueOf(part, kind.of, types));
  }
  if (kind?.kind === "ref") {
    return node.parts.size === 0 ? (node.text ?? {}) : objectOf(node, types.get(kind.name), types);
  }
  if (node.parts.size > 0) return objectOf(node, undefined, types);
  return scalar(kind?.kind ?? "string", node.text ?? "");
}

const objectOf = (node: Node, type: ObjectType | undefined, types: Types): object =>
  Object.fromEntries(
    [...node.parts].map(([name, part]) => [
      name,
      valueOf(part, type?.members.find((member) => member.name === name)?.type, types),
    ]),
  );

/** Returns the parameters of an action from their flattened form; undefined if they have too many values. */
export function nest(texts: ReadonlyMap<string, string>, { root, types }: RequestShape): object | undefined {
  const tree = treeOf(texts);
  return tree && objectOf(tree, root, new Map(types.map((type) => [type.name, type])));
}
