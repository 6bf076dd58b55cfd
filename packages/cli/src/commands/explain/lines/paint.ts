import type { ExplainedCode, Explanation } from "@tc3-schema/explain/explanation";
import colours from "picocolors";

type Painter = (text: string) => string;

/** The colours of the output, by meaning. */
export interface Paint {
  readonly label: Painter;
  readonly strong: Painter;
  readonly retry: Readonly<Record<ExplainedCode["retry"], Painter>>;
  readonly outcome: Readonly<Record<Exclude<Explanation["outcome"], null> | "partly", Painter>>;
}

export function painting(enabled: boolean): Paint {
  const { dim, bold, red, green, yellow } = colours.createColors(enabled);
  return {
    label: dim,
    strong: bold,
    retry: { no: red, throttle: green, wait: green, transient: yellow },
    outcome: { success: green, partly: yellow, failure: red, malformed: red },
  };
}
