/** The texts of the `--help` of `tc3 export` and of its commands. */
export const HELP = {
  description:
    "Writes files for other languages and tools: JSON Schemas that stand alone, OpenAPI documents, and the error codes as JSON and CSV.",
  after: `
Examples:
  tc3 export json-schema --service cvm --out exported
  tc3 export openapi --service cvm --edition intl --out exported
  tc3 export errors --service cvm,vpc --out exported`,
  schemas: 'read this schemas directory, which "tc3 import" wrote, instead of the definitions',
  edition:
    "the site of your account: cn (cloud.tencent.com) or intl (tencentcloud.com), or both; without it, that of tc3.json, or else cn",
  service:
    "these services, separated by commas or by repeating the option: cvm,cam; or one version of a service: cvm@2017-03-12; without it, those of tc3.json, or of --schemas",
  allServices: "all services of the edition in all their versions, from the definitions",
  action:
    "only these actions, separated by commas or by repeating the option: DescribeInstances,RunInstances; without it, all",
  quiet: "print no progress and no summary, only problems",
  json: "print the result as JSON, in the form that the documentation describes",
  exitCodes: `
Exit codes:
  0  written, or all was up to date
  2  wrong usage, a wrong schema, or a disk that cannot be written. A service with a wrong schema is set
     aside, and all others are exported`,
  jsonSchema: {
    description:
      "Writes JSON Schemas for validators and generators of types in any language. Each file stands alone: it has the envelope, and refers to no other file. For each action there are three: strict, which refuses whatever the definition does not promise; tolerant, which accepts what real answers do: members that are missing, null, or unknown; and request, which accepts only what the API would accept.",
    out: "the directory to write into; it is created if it does not exist. Files below it are <draft>/<service>/<version>/<Action>.<strict, tolerant or request>.schema.json, and <draft>/envelope.<strict or tolerant>.schema.json. With --edition intl, intl/ comes before the service",
    draft: "only this version of JSON Schema: draft-07 or 2020-12; without it, both",
    after: `
Examples:
  tc3 export json-schema --service cvm --action DescribeInstances --out exported
  tc3 export json-schema --service cvm,vpc --draft 2020-12 --out exported

Then, in Python:
  jsonschema -i answer.json exported/draft-07/cvm/v20170312/DescribeInstances.tolerant.schema.json`,
  },
  openapi: {
    description:
      "Writes OpenAPI 3.1 documents for documentation, mock servers and generators of clients. They have one operation per action with its request, its answer and its error codes, and the schemas of answers in both severities. All actions of the API have one URL, and the header X-TC-Action tells them apart. Paths must differ in OpenAPI, so the path of an action is /#X-TC-Action=SendSms: no client sends the part after #.",
    out: "the directory to write into; it is created if it does not exist. Files below it are <service>/<version>.openapi.json. With --edition intl, intl/ comes before the service",
    eachAction:
      "one document per action, in which the path is /: <service>/<version>/<Action>.openapi.json. Servers that choose the operation by path, such as Prism, need this",
    strict:
      "let the operations refer to the strict schemas, which promise what the definition promises; without it, to the tolerant ones, which accept what real answers do",
    after: `
Examples:
  tc3 export openapi --service cvm --out exported
  tc3 export openapi --service sms --action SendSms --each-action --strict --out exported
  tc3 export openapi --all-services --edition intl --out exported

Then, to mock this action (5.14.2 is the last version of Prism that runs with Node 20):
  npx @stoplight/prism-cli@5.14.2 mock exported/sms/v20210111/SendSms.openapi.json`,
  },
  errors: {
    description:
      "Writes the error codes of services as data: which actions list a code, what has to change, whether and when to retry, and the reason in English and Chinese. The common codes come first.",
    out: "the directory to write into; it is created if it does not exist. Files below it are errors.json, errors.csv and errors.md, which explains the columns",
    format: "only this format: json or csv; without it, both",
    after: `
Examples:
  tc3 export errors --service cvm,vpc --out exported
  tc3 export errors --service sms --action SendSms --format csv --out exported
  tc3 export errors --all-services --edition both --out exported`,
  },
} as const;
