import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { Source } from "../catalogue/listing.ts";
import type { SdkFolder } from "./service-codes.ts";

/** The repositories of the official Go SDK, and the names that `x-source` refers to them by. */
const REPOSITORIES: Readonly<Record<Edition, { readonly name: string; readonly repository: string }>> = {
  cn: { name: "go-sdk", repository: "tencentcloud-sdk-go" },
  intl: { name: "go-sdk-intl", repository: "tencentcloud-sdk-go-intl-en" },
};

/** Returns the source for the folder of the official Go SDK that lists the codes of one version of a service. */
export function goSource(edition: Edition, { service, folder, path }: SdkFolder): Source {
  const { name, repository } = REPOSITORIES[edition];
  return {
    name,
    title: `Official Go SDK, ${service} ${folder}`,
    url: `https://github.com/TencentCloud/${repository}/tree/master/${path}`,
  };
}
