import { accepted, at, type WrittenSubject, writtenAnswers } from "./written-answers.ts";

const ANSWER = { Response: { RequestId: "r" } };

export const editions: WrittenSubject = writtenAnswers(
  "editions",
  "One body, judged by the contracts of both editions. Their promises are not the same.",
  "sms/v20210111/CallbackStatusStatistics",
  [
    [
      "promise-of-one/mainland",
      "The mainland edition promises a member.",
      ANSWER,
      accepted(at("missing", "Response", "CallbackStatusStatistics")),
    ],
    [
      "promise-of-one/international",
      "The international edition does not promise it.",
      ANSWER,
      accepted(),
      "intl/sms/v20210111/CallbackStatusStatistics",
    ],
  ],
);
