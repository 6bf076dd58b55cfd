import type { Change } from "@tc3-schema/spec-diff";
import { objectAt, valueText } from "./builder.ts";
import type { Scene } from "./scene.ts";
import { stepsOf } from "./steps.ts";

/** A value of every JSON kind, and lists of them. */
const VALUES = [
  "null",
  '"text"',
  "1",
  "1.5",
  "true",
  "{}",
  "[]",
  '["text"]',
  "[1]",
  "[1.5]",
  "[true]",
  "[{}]",
];

const FAILURE = (code: string): string =>
  JSON.stringify({ Response: { Error: { Code: code, Message: "As it is." }, RequestId: "text" } });

/**
 * Returns bodies that can show a change. They keep the promises of a state, and have nothing, null and a value of every
 * kind at the place of the change.
 *
 * @param scene The place of the change in the state whose promises the bodies keep.
 * @param scenes The place in both states. Each adds one value to try.
 */
export function payloadsOf(change: Change, scene: Scene, scenes: readonly Scene[]): readonly string[] {
  const { endpoint, service } = scene;
  if (endpoint === undefined) return [];
  const types = service.types.response;
  const inEnvelope = (text: string): string =>
    endpoint.kind === "callback" ? text : `{"Response": ${text}}`;
  const { place, paths } = change;
  if (place.code !== undefined) return endpoint.kind === "action" ? [FAILURE(place.code)] : [];
  const whole = (["least", "all"] as const).map((fill) =>
    inEnvelope(valueText(endpoint.response, types, fill)),
  );
  const [first] = paths;
  const root = endpoint.response.kind === "list" ? endpoint.response.of : endpoint.response;
  if (place.member === undefined || first === undefined || root.kind !== "ref") return whole;
  const { member: name } = place;
  const { listed, steps } = stepsOf(first.path);
  const values = scenes.flatMap(({ member, service: { types: own } }) =>
    member === undefined ? [] : [valueText(member.type, own.response, "least")],
  );
  const withValue = (value: string | undefined): string => {
    const text = objectAt(root.name, steps.slice(0, -1), new Map([[name, value]]), types);
    return inEnvelope(listed ? `[${text}]` : text);
  };
  return [...whole, ...[undefined, ...VALUES, ...values].map(withValue)];
}
