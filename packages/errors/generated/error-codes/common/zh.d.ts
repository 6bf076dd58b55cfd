// Generated from schemas/error-codes/common.zh.json: change that, then run `pnpm generate`.

/** A sentence by code or family. */
export declare const summaries: ReadonlyMap<string, string>;

export declare const language: "zh";
