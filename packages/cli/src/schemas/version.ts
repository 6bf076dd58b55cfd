/** `2021-01-11` is how a version is spelled; `20210111` and `v20210111` are understood too. */
const digits = (version: string): string => version.replace(/^v/i, "").replaceAll("-", "");

export const isSameVersion = (one: string, other: string): boolean => digits(one) === digits(other);

/** A version's directory below its service: `v20210111` for 2021-01-11, `callbacks` for what is no version. */
export const directoryOf = (version: string): string =>
  version === "callbacks" ? version : `v${digits(version)}`;

/** A directory's name as the API has it: `v20210111` is 2021-01-11. */
export const versionOf = (directory: string): string =>
  directory.replace(/^v(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
