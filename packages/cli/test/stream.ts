import { failure, sendStatus, sent } from "./bodies.ts";

/** A line of the output of `tc3 validate`. */
export interface ResultLine {
  readonly line: number;
  readonly service: string | null;
  readonly version: string | null;
  readonly action: string | null;
  readonly judgedBy: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly conforms: boolean | null;
  readonly issues: readonly {
    readonly path: readonly unknown[];
    readonly code: string;
    readonly message: string;
  }[];
  readonly omitted: number;
}

export const resultsIn = (stdout: string): readonly ResultLine[] => {
  // If the last line is not whole, it does not count.
  if (stdout !== "" && !stdout.endsWith("\n")) throw new Error("The results end within a line");
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line): ResultLine => JSON.parse(line));
};

export const SUCCESS: string = sent(sendStatus("Ok"));
export const DRIFT: string = sent(sendStatus("Ok", { Added: 1 }));
export const FAILURE: string = failure("RequestLimitExceeded");
export const MALFORMED = '{"Response":{"SendStatusSet":"none","RequestId":"r"}}';
export const HTML = "<html>502 Bad Gateway</html>";

/** Lines of all outcomes, of very different lengths. Each has its number as RequestId, if it can have one. */
export function unevenLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const line = index + 1;
    if (line % 97 === 0) return HTML;
    if (line % 41 === 0) return FAILURE;
    const items = line % 1000 === 0 ? 2000 : line % 7;
    return JSON.stringify({
      Response: {
        SendStatusSet: Array.from({ length: items }, () => sendStatus("Ok")),
        RequestId: `id ${line}`,
      },
    });
  });
}
