export {
  type Imported,
  type ImportTccliOptions,
  importTccli,
  type VanishedWords,
} from "./tccli/import-tccli.ts";
