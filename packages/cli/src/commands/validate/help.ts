/** The texts of `tc3 validate --help`. */
export const HELP = {
  description:
    "Judges a stream of answers of any size, one JSON body per line: the contract of its action judges each. Prints one result per line, in the order of the lines. It uses one thread per processor, and its memory does not grow with the stream.",
  file: "a file with one body per line; without it, or with -, stdin",
  edition:
    "the site whose contracts judge: cn or intl; without it, cn, or with --schemas the edition that the schemas record",
  service: "the service that was called, such as sms",
  version: "its version, such as 2021-01-11; without it, the newest that has the action",
  action:
    "the action whose answers the lines are; without it, only the envelope is judged, because all answers share it",
  schemas: 'the schemas of other services than sms, as "tc3 import" wrote them',
  tagged:
    'each line names its action: {"action": "…", "body": …}, optionally with "service" and "version"; the body is JSON, or a string with the text that came over the wire',
  strict: "drift is malformed too, except for deprecated fields",
  only: "print only results with these outcomes, separated by commas: success, drift, failure, malformed",
  summary: "print the summary instead of the results",
  json: "print the summary as JSON, in the form that the documentation describes",
  quiet: "print no progress, and no summary besides the results",
  workers: "the number of threads that judge; without it, the number of processors",
  maxLine: "a longer line is malformed, and not kept in memory: a number of bytes, or with K or M",
  exitZero:
    "exit with 0 even if something is malformed, for an engine that treats any other exit code as a crash",
  after: `
Examples:
  tc3 validate --action SendSms answers.ndjson > results.ndjson
  zcat answers.ndjson.gz | tc3 validate --action SendSms --only malformed,drift
  tc3 validate --action SendSms --summary answers.ndjson
  tc3 validate --edition intl --action SendSms answers.ndjson
  tc3 validate --schemas schemas --service cvm --action DescribeInstances --json answers.ndjson
  tc3 validate --tagged calls.ndjson           {"action":"SendSms","body":{"Response":{…}}} per line
  parallel -k --pipepart --block 64M -a answers.ndjson tc3 validate --action SendSms --workers 1 -q

Stdout has the results, as lines of JSON, and nothing else. The summary is on stderr.
A blank line has no result.

Exit codes:
  0    nothing is malformed; a failure is a valid answer
  1    something is malformed; with --strict, or there is drift
  2    wrong usage, a missing file or action, wrong schemas, output that cannot be written
  130  Ctrl-C
  141  the reader of the results stopped early, as "| head" does: not everything was judged`,
} as const;
