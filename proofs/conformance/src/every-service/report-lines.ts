import { columns } from "@tc3-schema/base/table";
import type { Difference } from "./contradictions.ts";
import { placeIn } from "./json-path.ts";
import { OUTCOMES } from "./outcome.ts";
import type { ServiceSummary, Summary } from "./summary.ts";
import type { Counts } from "./version-result.ts";

const percent = (value: number): string => `${value.toFixed(2)} %`;

const row = ({ service, examples, outcomes }: ServiceSummary): readonly string[] => {
  const accepted = examples === 0 ? 100 : 100 * (1 - (outcomes.malformed ?? 0) / examples);
  return [
    service,
    String(examples),
    ...OUTCOMES.map((kind) => String(outcomes[kind] ?? 0)),
    percent(accepted),
  ];
};

const services = ({ services: each, examples, outcomes }: Summary): readonly string[] =>
  columns([
    ["service", "examples", ...OUTCOMES, "accepted"],
    ...each.map(row),
    row({ service: "all", examples, outcomes }),
  ]);

const counted = (counts: Counts): readonly string[] =>
  columns(
    Object.entries(counts)
      .sort(([, one = 0], [, other = 0]) => other - one)
      .map(([name, count = 0]) => [`  ${name}`, String(count)]),
  );

const integer = ({ key, path, digits, declared, exact }: Summary["integers"][number]): readonly string[] => {
  const result = exact === undefined ? "not converted" : exact ? "exact" : "NOT exact";
  return [`  ${key}  ${placeIn(path)}`, digits, declared, result];
};

const STATES: Readonly<Record<Difference["state"], string>> = {
  new: "is rejected, and nobody has judged it yet",
  changed: "is rejected with different issues than before",
  gone: "is no longer rejected, or no longer exists",
  unexplained: "has no reason yet",
};

const sum = (counts: Counts): number =>
  Object.values(counts).reduce((total: number, count = 0) => total + count, 0);

const differing = ({
  differences,
  problems,
}: Pick<Summary, "differences" | "problems">): readonly string[] => [
  ...differences.flatMap(({ key, state, issues }) => [
    `${key} ${STATES[state]}`,
    ...issues.map((each) => `    ${each}`),
  ]),
  ...problems.map(({ key, check, message }) => `${key}: ${check}: ${message}`),
];

/** The report about the answers. */
function answerLines(summary: Summary): readonly string[] {
  const { causes, reasons, oddities, integers, tried, notJson, examples, accepted, isBelowFloor } = summary;
  return [
    ...services(summary),
    "",
    "Issues by cause:",
    ...columns([
      ["  cause", "examples", "places"],
      ...causes.map((each) => [`  ${each.cause}`, String(each.examples), String(each.places)]),
    ]),
    "",
    "Rejected examples, by the reason why they are wrong:",
    ...counted(reasons),
    "",
    "Odd envelopes:",
    ...counted(oddities),
    "",
    "Integers beyond 2^53, parsed as bigint and as string:",
    ...columns(integers.map(integer)),
    "",
    sum(tried) === 0
      ? "No changed answer was tried."
      : `Changed answers, judged by the rule and by Ajv: ${sum(tried)}`,
    ...counted(tried),
    "",
    ...differing(summary),
    `${examples} answers, ${notJson} of them not JSON`,
    `${percent(accepted)} of the JSON bodies are accepted by default${isBelowFloor ? `, less than ${summary.floor} %` : ""}`,
    `${percent(summary.conforming)} are failures or keep every promise`,
    `${summary.differences.length} differences, ${summary.problems.length} problems`,
    "",
  ];
}

/** The report about the requests. */
function requestLines({ requests: summary }: Summary): readonly string[] {
  const { requests, refused, reasons, tried, differences, problems } = summary;
  if (requests === 0) return ["No example shows a request."];
  return [
    "Refused requests, by the reasons why they are wrong:",
    ...counted(reasons),
    "",
    sum(tried) === 0
      ? "No changed request was tried."
      : `Changed requests, judged by the definitions and by Ajv: ${sum(tried)}`,
    ...counted(tried),
    "",
    ...differing(summary),
    `${requests} requests, ${refused} of them refused`,
    `${differences.length} differences, ${problems.length} problems`,
  ];
}

/** The report for people. The gate adds up its last line. */
export function reportLines(summary: Summary): readonly string[] {
  const { versions, versionsWithExamples, seconds } = summary;
  return [
    ...answerLines(summary),
    ...requestLines(summary),
    "",
    `${versions} versions of services, ${versionsWithExamples} with examples; ${seconds.toFixed(0)} s`,
    `${summary.passed} passed, ${summary.failed} failed`,
  ];
}
