import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";

/** The members of one definition in the schema of a callback. */
function membersOf(schema: JsonObject, definition: string): readonly string[] {
  const { definitions } = schema;
  const named = isRecord(definitions) ? definitions[definition] : undefined;
  const properties = isRecord(named) ? named["properties"] : undefined;
  return isRecord(properties) ? Object.keys(properties) : [];
}

const draft = { target: "draft-07" } as const;

/** Two common members are no accident, and a callback may lack the others. */
const sharesTwo = (value: JsonObject, members: readonly string[]): boolean =>
  members.filter((member) => Object.hasOwn(value, member)).length >= 2;

export function looksLikeDeliveryStatus(items: readonly unknown[]): boolean {
  const members = membersOf(deliveryStatus["~standard"].jsonSchema.output(draft), "DeliveryStatus");
  return items.some((item) => isRecord(item) && sharesTwo(item, members));
}

export function looksLikeReply(value: JsonObject): boolean {
  return sharesTwo(value, membersOf(reply["~standard"].jsonSchema.output(draft), "Reply"));
}
