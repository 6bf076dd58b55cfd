import type { ServiceIdentity, TargetEdition } from "../model/model.ts";

const SITES: Readonly<Record<TargetEdition, string>> = {
  cn: "cloud.tencent.com",
  intl: "tencentcloud.com",
  both: "what cloud.tencent.com and tencentcloud.com have in common",
};

/** The line in the head of a generated file that says which edition it is for. */
export const editionLine = (edition: TargetEdition): string => `Edition: ${edition} (${SITES[edition]}).`;

/** A version of a service as comments name it: `sms 2021-01-11`, and the edition unless it is cn. */
export const serviceTitle = ({ edition, service, version }: ServiceIdentity): string =>
  edition === "cn" ? `${service} ${version}` : `${service} ${version} (edition ${edition})`;
