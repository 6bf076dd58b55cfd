/** The texts of `tc3 proxy --help`. */
export const HELP = {
  description: `Starts a server between your code and the API. It passes every byte on unchanged, so signatures stay
valid, and judges requests and answers on the way. It prints a line of JSON for each exchange that
somebody should look at, and counts all of them for Prometheus at /metrics.`,
  service:
    "the services to judge, separated by commas or by repeating the option; without it, those in tc3.json. Others are judged by the envelope that all actions share",
  edition: "the edition of the definitions: cn, intl, or both (default: that of tc3.json, or cn)",
  project: "the directory of tc3.json, or one below it",
  upstream:
    "the endpoint that all requests go to: https://sms.tencentcloudapi.com; without it, each request names its endpoint, as clients do that use a proxy",
  port: "the port; 0 for any free one",
  host: "the address to listen on. With another one than 127.0.0.1, other machines can reach the server",
  all: "print a line for every exchange, not only for those that somebody should look at",
  after: `
Examples:
  tc3 proxy --service sms                                            the proxy of clients that speak http
  tc3 proxy --service sms --upstream https://sms.tencentcloudapi.com
  tc3 proxy --service sms --upstream http://127.0.0.1:7300           before tc3 mock

Exit codes:
  0    Ctrl-C, or SIGTERM
  2    wrong usage, a service that does not exist, or a port that is in use`,
} as const;
