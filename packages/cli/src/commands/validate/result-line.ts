import { toJsonLine } from "../../to-json.ts";
import type { Judged, Result } from "./result.ts";

/** A line of what stdout gets. */
export const resultLine = (by: Judged, { line, ...result }: Result): string =>
  toJsonLine({ line, ...by, ...result });
