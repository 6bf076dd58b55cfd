// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

/** Whether there is nothing at all to remark on a value. */
export declare function conforms(value: unknown): boolean;
