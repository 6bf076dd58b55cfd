import { readFileSync } from "node:fs";
import type { Contract } from "@tc3-schema/types";
import * as intlGuards20190711 from "../generated/intl/sms/v20190711/guards.js";
import * as intl20190711 from "../generated/intl/sms/v20190711/index.js";
import * as intlGuards20210111 from "../generated/intl/sms/v20210111/guards.js";
import * as intl20210111 from "../generated/intl/sms/v20210111/index.js";
import * as guards20190711 from "../generated/sms/v20190711/guards.js";
import * as v20190711 from "../generated/sms/v20190711/index.js";
import * as guards20210111 from "../generated/sms/v20210111/guards.js";
import * as v20210111 from "../generated/sms/v20210111/index.js";
import type { Definitions } from "./definitions.ts";

export type AnyContract = Contract<{ RequestId: string }, string>;

export interface Version {
  readonly path: string;
  readonly contracts: Readonly<Record<string, AnyContract>>;
  readonly guards: Readonly<Record<string, (value: unknown) => boolean>>;
  readonly responses: {
    readonly definitions: Definitions;
    readonly "x-actions": Readonly<Record<string, unknown>>;
  };
  readonly requests: { readonly definitions: Definitions };
}

/** @param path The subpath of the packages, e.g. `intl/sms/v20210111`. */
const schema = (path: string, file: string): Version["responses"] => {
  const below = path.replace(/^(intl\/)?/, "$1services/");
  return JSON.parse(readFileSync(new URL(`../../../schemas/${below}/${file}`, import.meta.url), "utf8"));
};

const version = (path: string, contracts: object, guards: object): Version => ({
  path,
  contracts: { ...contracts },
  guards: { ...guards },
  responses: schema(path, "responses.schema.json"),
  requests: schema(path, "requests.schema.json"),
});

/** Both versions of SMS in both editions as they are published, with the schemas that they were generated from. */
export const versions: readonly Version[] = [
  version("sms/v20190711", v20190711, guards20190711),
  version("sms/v20210111", v20210111, guards20210111),
  version("intl/sms/v20190711", intl20190711, intlGuards20190711),
  version("intl/sms/v20210111", intl20210111, intlGuards20210111),
];

/** The schema of what SMS posts. */
export const callbacks: { readonly definitions: Definitions } = schema(
  "sms/callbacks",
  "callbacks.schema.json",
);

/** Every action of these versions, by a name that a failing test can show. */
export const actions: readonly (readonly [string, AnyContract, Version])[] = versions.flatMap((each) =>
  Object.values(each.contracts).map(
    (contract) => [`${each.path} ${contract.action}`, contract, each] as const,
  ),
);
