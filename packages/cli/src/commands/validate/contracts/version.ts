/** `2021-01-11`, `20210111` and `v20210111` are all in use. */
export const versionDigits = (version: string): string => version.replace(/^v/i, "").replaceAll("-", "");

/** A directory's name as the API has it: `v20210111` is 2021-01-11. */
export const versionOf = (directory: string): string =>
  directory.replace(/^v(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
