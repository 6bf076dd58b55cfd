export type { ActionSummary, LoggedCall } from "./calls.ts";
export { type Answered, MockApi, type MockApiOptions } from "./mock-api.ts";
export { type PostedReceipts, postReceipts } from "./receipts.ts";
export { readRules } from "./script/read-rules.ts";
export type { Reply, Rule } from "./script/rule.ts";
export { type Served, type ServedVersion, serve } from "./served/served.ts";
export { type RunningServer, type ServerOptions, startServer } from "./server.ts";
export type { Secret } from "./signature/secret.ts";
