/** Every build service sets CI; where it says no, it means it. */
export const inCi = (env: Readonly<Record<string, string | undefined>>): boolean =>
  !["", "0", "false"].includes(env["CI"] ?? "");
