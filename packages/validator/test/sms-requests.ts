import type { RequestContract } from "@tc3-schema/types";
import * as intlGuards20190711 from "../generated/intl/sms/v20190711/requests/guards.js";
import * as intl20190711 from "../generated/intl/sms/v20190711/requests/index.js";
import * as intlGuards20210111 from "../generated/intl/sms/v20210111/requests/guards.js";
import * as intl20210111 from "../generated/intl/sms/v20210111/requests/index.js";
import * as guards20190711 from "../generated/sms/v20190711/requests/guards.js";
import * as v20190711 from "../generated/sms/v20190711/requests/index.js";
import * as guards20210111 from "../generated/sms/v20210111/requests/guards.js";
import * as v20210111 from "../generated/sms/v20210111/requests/index.js";
import type { Definitions } from "./definitions.ts";
import { versions } from "./sms.ts";

export interface SmsRequest {
  readonly contract: RequestContract<object>;
  readonly guard: (value: unknown) => boolean;
  /** Of the published schema. */
  readonly definitions: Definitions;
}

const GUARDS: Readonly<Record<string, (value: unknown) => boolean>>[] = [
  { ...guards20190711 },
  { ...guards20210111 },
  { ...intlGuards20190711 },
  { ...intlGuards20210111 },
];
const CONTRACTS: Readonly<Record<string, RequestContract<object>>>[] = [
  { ...v20190711 },
  { ...v20210111 },
  { ...intl20190711 },
  { ...intl20210111 },
];

/** Every request of both versions of SMS in both editions, by a name that a failing test can show. */
export const requests: readonly (readonly [string, SmsRequest])[] = versions.flatMap(
  ({ path, requests: schema }, index) =>
    Object.values(CONTRACTS[index] ?? {}).map((contract) => {
      const guard = GUARDS[index]?.[`is${contract.action}Request`];
      if (guard === undefined) throw new TypeError(`no guard for the request of ${contract.action}`);
      return [`${path} ${contract.action}`, { contract, guard, definitions: schema.definitions }] as const;
    }),
);
