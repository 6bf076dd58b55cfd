/** The digits of a version: `2021-01-11` is its spelling, but `20210111` and `v20210111` are accepted too. */
const digits = (version: string): string => version.replace(/^v/i, "").replaceAll("-", "");

export const isSameVersion = (one: string, other: string): boolean => digits(one) === digits(other);

/** The directory of a version below its service: `v20210111` for 2021-01-11, and `callbacks` for itself. */
export const directoryOf = (version: string): string =>
  version === "callbacks" ? version : `v${digits(version)}`;

/** The version of a directory: 2021-01-11 for `v20210111`. */
export const versionOf = (directory: string): string =>
  directory.replace(/^v(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
