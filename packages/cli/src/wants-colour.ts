/** Whether output may have colours. https://no-color.org: any value but the empty one turns them off. */
export const wantsColour = (
  onTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean => onTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
