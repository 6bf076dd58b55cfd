/** What `tc3 explain --help` says. */
export const HELP = {
  description: `Tells what an error code means, or what an answer, a callback or an error of Tencent Cloud says:
whose fault it is, whether to retry and why, and the RequestId to quote to support.`,
  what: "a code, a file, or - for stdin. A file or stdin can hold a response body, the Response object in it, a callback of SMS, or an error as your program printed it",
  lang: "en or zh; without it, the language of your locale (LC_ALL, LC_MESSAGES, LANG)",
  json: "print JSON, in the form that the README describes",
  service: "ask only what is known of this service, such as sms",
  version: "… in this version, such as 2021-01-11",
  action:
    "hold the answer against this action, such as SendSms; without it, the action is recognised by the members of the answer where that is possible",
  schemas: 'ask what "tc3 import" wrote into this directory too: the codes and actions of your own services',
  after: `
Examples:
  tc3 explain FailedOperation.ContainSensitiveWord
  tc3 explain LimitExceeded.PhoneNumberDailyLimit --lang zh
  tc3 explain response.json
  tc3 explain response.json --action SendSms
  tc3 explain InvalidInstanceId.NotFound --schemas schemas   of a service that you imported
  curl … | tc3 explain - --json
  pbpaste | tc3 explain -               whatever the program printed when it failed

Exit codes:
  0  explained, a failure as well as a success
  1  nothing is known of a code in it, nor of its family
  2  wrong usage, nothing to read, or no answer: it is malformed (what is wrong with it
     is printed all the same), or an error without a code`,
} as const;
