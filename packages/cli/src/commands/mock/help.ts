/** The texts of `tc3 mock --help`. */
export const HELP = {
  description: `Starts a server that answers like the API. It knows the definitions of the services, but no state:
it creates and sends nothing. Requests that the API would refuse are refused with the code of the
API. All others get an answer that conforms, unless a rule replies something else.`,
  service:
    "the services to answer for, separated by commas or by repeating the option: sms,cvm@2017-03-12; without it, those in tc3.json",
  edition: "the edition of the definitions: cn, intl, or both (default: that of tc3.json, or cn)",
  project: "the directory of tc3.json, or one below it",
  port: "the port; 0 for any free one",
  host: "the address to listen on. With another one than 127.0.0.1, other machines can reach the server",
  rules: "a file of rules: what to reply to which requests",
  seed: "another number makes other values; the same number always makes the same ones",
  secretId: "the SecretId that requests must be signed with; without it, no signature is checked",
  secretKey:
    "the SecretKey that belongs to it; the variable TC3_MOCK_SECRET_KEY keeps it out of the list of processes",
  region: "the regions to accept, separated by commas; without it, all",
  callback: "a URL that gets the receipts of sent messages, as SMS posts them",
  record: "write a line for each answer into this file, which tc3 validate --tagged reads",
  json: "print each call as a line of JSON, and the summary as the last one",
  quiet: "print no calls, only the summary",
  after: `
Examples:
  tc3 mock --service sms                                answers for SMS at http://127.0.0.1:7300
  tc3 mock --rules rules.json                           replies by rules, for the services in tc3.json
  tc3 mock --service sms --callback http://127.0.0.1:8080/receipts

A file of rules: the third SendSms fails, and a tenth of all other requests is throttled.
  {"rules": [
    {"action": "SendSms", "calls": [3], "reply": {"code": "FailedOperation.SignatureIncorrectOrUnapproved"}},
    {"chance": 0.1, "reply": {"code": "RequestLimitExceeded"}}
  ]}

Tests change the rules, and look at the calls, at http://127.0.0.1:7300/_tc3/

Exit codes:
  0    Ctrl-C, or SIGTERM
  2    wrong usage, a wrong file, a service that does not exist, or a port that is in use`,
} as const;
