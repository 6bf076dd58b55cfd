type Response = Readonly<Record<string, unknown>>;

/**
 * Whether `Error` is the action's own member here, and no failure: where an action declares one, only an Error that
 * stands alone beside RequestId is a failure (docs/design.md, "The wire contract": two actions of lkeap).
 */
export const isOwnError = (response: Response, declared: boolean): boolean =>
  declared && Object.keys(response).some((key) => key !== "Error" && key !== "RequestId");
