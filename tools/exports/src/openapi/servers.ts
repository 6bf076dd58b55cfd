import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { JsonSchema } from "../json-schema/json-schema.ts";

const DOMAINS: Readonly<Record<Edition, string>> = {
  cn: "tencentcloudapi.com",
  intl: "intl.tencentcloudapi.com",
};

const SITES: Readonly<Record<Edition, string>> = {
  cn: "The mainland site, cloud.tencent.com.",
  intl: "The international site, tencentcloud.com.",
};

/** The endpoints of a service, per edition. */
export const serversOf = (service: string, edition: TargetEdition): readonly JsonSchema[] =>
  (edition === "both" ? (["cn", "intl"] as const) : [edition]).map((each) => ({
    url: `https://${service}.${DOMAINS[each]}`,
    description: SITES[each],
  }));
