import { envelope } from "@tc3-schema/validator";
import type { Explanation } from "../explanation.ts";
import type { Given } from "../recognise/given.ts";
import { meansSuccess } from "../recognise/means-success.ts";
import { wordsIn } from "../words/words-in.ts";
import type { Asked } from "./asked.ts";
import { explainDeliveryStatus, explainReply } from "./explain-callback.ts";
import { explainCode } from "./explain-code.ts";
import { explainResponse } from "./explain-response.ts";
import { explainThrown } from "./explain-thrown.ts";
import { hintsOn } from "./hints-on.ts";
import { nothingKnown } from "./nothing-known.ts";
import { withReceipts } from "./with-receipts.ts";

/** What was given, explained. Never throws, whatever was given. */
export function explain(given: Given, asked: Asked): Explanation {
  const { language, selection } = asked;
  switch (given.form) {
    case "code": {
      if (meansSuccess(given.code)) {
        const hints = [wordsIn(language).hints.itemSucceeded];
        return { ...nothingKnown("code", language), outcome: "success", hints };
      }
      const code = explainCode(given.code, withReceipts(given.code, selection.catalogues), language);
      return { ...nothingKnown("code", language), code, hints: hintsOn([code], asked) };
    }
    case "response-body":
    case "response-object":
      return explainResponse(given.form, given.body, asked);
    case "delivery-status":
      return explainDeliveryStatus(given.body, language);
    case "reply":
      return explainReply(given.body, language);
    case "thrown-error":
      return explainThrown(given.thrown, asked);
    case "validation-error":
      return {
        ...nothingKnown("thrown-error", language),
        outcome: "malformed",
        message: given.message ?? null,
        issues: [...given.issues],
      };
    case "unknown": {
      const outcome = envelope.decode(given.body);
      return {
        ...nothingKnown("unknown", language),
        outcome: "malformed",
        issues: outcome.status === "malformed" ? [...outcome.issues] : [],
        hints: [wordsIn(language).hints.unknownForm],
      };
    }
  }
}
