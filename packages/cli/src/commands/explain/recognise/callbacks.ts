import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";
import { type Fields, isRecord } from "../../../is-record.ts";

/** The members that a definition of a callback's schema has. */
function membersOf(schema: unknown, definition?: string): readonly string[] {
  if (!isRecord(schema)) return [];
  const definitions = isRecord(schema["definitions"]) ? schema["definitions"] : {};
  const named = definition === undefined ? schema : definitions[definition];
  const properties = isRecord(named) ? named["properties"] : undefined;
  return isRecord(properties) ? Object.keys(properties) : [];
}

const draft = { target: "draft-07" } as const;

/** Two members in common are no accident, and a callback that lacks some is one all the same. */
const sharesTwo = (value: Fields, members: readonly string[]): boolean =>
  members.filter((member) => Object.hasOwn(value, member)).length >= 2;

export function looksLikeDeliveryStatus(items: readonly unknown[]): boolean {
  const members = membersOf(deliveryStatus["~standard"].jsonSchema.output(draft), "DeliveryStatus");
  return items.some((item) => isRecord(item) && sharesTwo(item, members));
}

export function looksLikeReply(value: Fields): boolean {
  return sharesTwo(value, membersOf(reply["~standard"].jsonSchema.output(draft)));
}
