/** One version of one service, and where the official definitions have it. */
export interface Spec {
  /** As our schemas and contracts call it. */
  readonly service: string;
  /** `v20170312` */
  readonly version: string;
  /** The official folder below `services`, which for one service has another name. */
  readonly folder: string;
  /** How large its definitions and examples are: what there is to do for it. */
  readonly size: number;
}

/** As keys and directories have it, e.g. `cvm/v20170312`. */
export const pathOf = ({ service, version }: Spec): string => `${service}/${version}`;
