import { excerpt } from "@tc3-schema/codegen/visible";

/** A path as the messages of the validator write it: `Response.SendStatusSet[0].Fee`. */
export const formatPath = (path: readonly (string | number)[]): string =>
  excerpt(
    path
      .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`))
      .join(""),
    200,
  );
