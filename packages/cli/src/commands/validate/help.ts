/** What `tc3 validate --help` says. */
export const HELP = {
  description:
    "Judges a stream of answers of any size, one JSON body per line: each is held against the contract of its action. A result per line, in the order of the lines. As many threads work at it as there are processors, in memory that does not grow with the stream.",
  file: "a file with a body per line; without it, or with -, stdin",
  service: "the service that was called, such as sms",
  version: "its version, such as 2021-01-11; without it, the newest that has the action",
  action:
    "the action that every line is an answer of; without it, lines are held against what all actions have in common",
  schemas: 'where the schemas of other services than sms are, as "tc3 import" wrote them',
  tagged:
    'every line says itself what it answers: {"action": "…", "body": …}, perhaps with "service" and "version"; the body is JSON, or a string as it came over the wire',
  strict: "what deviates from the spec is malformed too, deprecated fields excepted",
  only: "results of these outcomes only, with commas or given again: success, drift, failure, malformed",
  summary: "print the summary in place of the results",
  json: "the same as JSON, in the form that the README describes",
  quiet: "no progress, and no summary beside the results",
  workers: "how many threads judge; without it, as many as there are processors",
  maxLine: "a longer line is malformed, and not kept in memory: bytes, or with K or M",
  exitZero:
    "exit with 0 also when something is malformed, for an engine that takes anything else for a crash",
  after: `
Examples:
  tc3 validate --action SendSms answers.ndjson > results.ndjson
  zcat answers.ndjson.gz | tc3 validate --action SendSms --only malformed,drift
  tc3 validate --action SendSms --summary answers.ndjson
  tc3 validate --schemas schemas --service cvm --action DescribeInstances --json answers.ndjson
  tc3 validate --tagged calls.ndjson           {"action":"SendSms","body":{"Response":{…}}} per line
  parallel -k --pipepart --block 64M -a answers.ndjson tc3 validate --action SendSms --workers 1 -q

The results are lines of JSON on stdout, and nothing else is; the summary is on stderr.
A blank line has no result.

Exit codes:
  0    nothing is malformed; a failure is a valid answer
  1    something is malformed; with --strict, or deviates from the spec
  2    wrong usage, no such file or action, schemas that are wrong, output that cannot be written
  130  Ctrl-C
  141  whoever read the results left, as "| head" does: not everything was judged`,
} as const;
