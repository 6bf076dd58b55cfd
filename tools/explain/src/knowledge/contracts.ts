import { isRecord } from "@tc3-schema/base/json";
import type { Edition, Outcome, StandardSchema } from "@tc3-schema/types";
import * as sms2019 from "@tc3-schema/validator/sms/v20190711";
import * as sms2021 from "@tc3-schema/validator/sms/v20210111";

/** The part of a contract that `explain` uses, for any action. */
export interface KnownContract {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  decode(body: string | Uint8Array): Outcome<unknown, string>;
  readonly strict: { decode(body: string | Uint8Array): Outcome<unknown, string> };
  readonly "~standard": Pick<StandardSchema<unknown>, "jsonSchema">;
}

/** One contract per action of the mainland edition, the newest version of a service first. */
export const CONTRACTS: readonly KnownContract[] = [...Object.values(sms2021), ...Object.values(sms2019)];

const IN_EVERY_ANSWER = new Set(["Error", "RequestId"]);

/** The members of an action's own schema, without those of every answer. */
export function ownMembers(contract: KnownContract): readonly string[] {
  const { properties } = contract["~standard"].jsonSchema.output({ target: "draft-07" });
  const response = isRecord(properties) ? properties["Response"] : undefined;
  const members = isRecord(response) ? response["properties"] : undefined;
  return isRecord(members) ? Object.keys(members).filter((name) => !IN_EVERY_ANSWER.has(name)) : [];
}
