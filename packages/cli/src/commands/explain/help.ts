/** The texts of `tc3 explain --help`. */
export const HELP = {
  description: `Explains an error code, or an answer, a callback or an error of Tencent Cloud:
whose fault it is, whether to retry and why, and the RequestId to quote to support.`,
  what: "a code, a file, or - for stdin. A file or stdin can hold a response body, the Response object in it, a callback of SMS, or an error as your program printed it",
  lang: "en or zh; without it, the language of your locale (LC_ALL, LC_MESSAGES, LANG)",
  json: "print JSON, in the form that the documentation describes",
  edition:
    "use only the codes and actions of this site, cn or intl; without it, the codes of both, and the actions of cn",
  service:
    "use only what is known about this service, such as sms or cvm; without it, all services that list the code",
  version: "… about this version of it, such as 2021-01-11",
  action:
    "judge the answer as one of this action, such as SendSms; without it, the action is recognised by the members of the answer if possible",
  schemas: 'also use the codes and actions of your own services, from this directory that "tc3 import" wrote',
  after: `
Examples:
  tc3 explain FailedOperation.ContainSensitiveWord
  tc3 explain LimitExceeded.PhoneNumberDailyLimit --lang zh
  tc3 explain OperationDenied.InstanceOperationInProgress
  tc3 explain InvalidInstanceId.NotFound --service cvm
  tc3 explain InternalError.Timeout --edition intl
  tc3 explain response.json
  tc3 explain response.json --action SendSms
  tc3 explain FailedOperation.Strike --schemas schemas   of a service that you imported
  curl … | tc3 explain - --json
  pbpaste | tc3 explain -               an error, as your program printed it

Exit codes:
  0  explained, whether it is a failure or a success
  1  neither a code in it nor the family of that code is known
  2  wrong usage, or no input; a malformed answer (its issues are printed
     all the same); an error without a code`,
} as const;
