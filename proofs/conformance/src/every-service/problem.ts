/** Something that is not as it has to be, whatever the examples say: a fault of ours. */
export interface Problem {
  /** `service/version/action/index` */
  readonly key: string;
  readonly about: "envelope" | "change" | "Ajv" | "integers";
  readonly message: string;
}
