export const REPOSITORY = "https://github.com/tc3-schema/tc3-schema";

/** Where the site is served, and below which path. Both may be set for a fork or a mirror. */
export const BASE: string = (process.env["DOCS_BASE"] ?? "/").replace(/\/*$/, "/");
export const ORIGIN: string = (process.env["DOCS_ORIGIN"] ?? "https://tc3-schema.github.io").replace(
  /\/+$/,
  "",
);
