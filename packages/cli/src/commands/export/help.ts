/** The texts of the `--help` of `tc3 export` and of its commands. */
export const HELP = {
  description:
    "Writes files for other languages and tools. For now, these are JSON Schemas that stand alone.",
  after: `
Examples:
  tc3 export json-schema --service cvm --out exported
  tc3 export json-schema --service cvm --edition intl --out exported`,
  schemas: 'read this schemas directory, which "tc3 import" wrote, instead of the definitions',
  edition:
    "the site of your account: cn (cloud.tencent.com) or intl (tencentcloud.com), or both; without it, that of tc3.json, or else cn",
  service:
    "these services, separated by commas or by repeating the option: cvm,cam; or one version of a service: cvm@2017-03-12; without it, those of tc3.json, or of --schemas",
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
      "Writes JSON Schemas for validators and generators of types in any language. Each file stands alone: it has the envelope, and refers to no other file. For each action there is a strict one, which refuses whatever the definition does not promise, and a tolerant one, which accepts what real answers do: members that are missing, null, or unknown.",
    out: "the directory to write into; it is created if it does not exist. Files below it are <draft>/<service>/<version>/<Action>.<strict or tolerant>.schema.json",
    draft: "only this version of JSON Schema: draft-07 or 2020-12; without it, both",
    after: `
Examples:
  tc3 export json-schema --service cvm --action DescribeInstances --out exported
  tc3 export json-schema --service cvm,vpc --draft 2020-12 --out exported

Then, in Python:
  jsonschema -i answer.json exported/draft-07/cvm/v20170312/DescribeInstances.tolerant.schema.json`,
  },
} as const;
