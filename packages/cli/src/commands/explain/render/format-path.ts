import { excerpt } from "@tc3-schema/codegen/visible";

/** `Response.SendStatusSet[0].Fee`, as the messages of the validator have it. */
export const formatPath = (path: readonly (string | number)[]): string =>
  excerpt(
    path
      .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`))
      .join(""),
    200,
  );
