/**
 * The site whose definitions a contract comes from: `cn` is cloud.tencent.com, and `intl` is tencentcloud.com. A contract of
 * the edition `both` promises only what both sites promise, for code that runs with either.
 */
export type Edition = "cn" | "intl" | "both";

export {};
