export const REPOSITORY = "https://github.com/tc3-schema/tc3-schema";

/** The host and the path of the site. A fork or a mirror can set both. */
export const BASE: string = (process.env["DOCS_BASE"] ?? "/").replace(/\/*$/, "/");
export const ORIGIN: string = (process.env["DOCS_ORIGIN"] ?? "https://tc3-schema.github.io").replace(
  /\/+$/,
  "",
);
