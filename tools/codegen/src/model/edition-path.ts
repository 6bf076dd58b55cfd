import type { ServiceModel } from "./model.ts";

/**
 * Returns the path of a service where several editions are side by side: in our packages, and in standalone schemas. The
 * mainland edition has no directory of its own: `sms/v20210111`, and `intl/sms/v20210111`.
 */
export const editionPath = ({ edition, path }: Pick<ServiceModel, "edition" | "path">): string =>
  edition === "cn" ? path : `${edition}/${path}`;
