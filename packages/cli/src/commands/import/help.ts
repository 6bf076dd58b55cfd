/** What the `--help` of `tc3 import` and of its commands says. */
export const HELP = {
  description:
    'Makes schemas, from which "tc3 generate" makes types, validators and error codes. Structure comes from the source; the words that you wrote into a schema stay at every place that still exists. Importing twice changes nothing.',
  after: `
Examples:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli
  tc3 import tccli tencentcloud-cli --service cvm,vpc      actions, requests and responses
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-sdk-go
  tc3 import go-sdk tencentcloud-sdk-go --service cvm,vpc  the error codes of each action
  tc3 generate --out src/tencent`,
  service: "only these services, with commas or given again: cvm,cam; without it, all",
  out: "the schemas directory; it is made when there is none",
  quiet: "no progress and no summary, only what is wrong or lost",
  json: "print JSON, in the form that the README describes",
  exitCodes: `
Exit codes:
  0  imported, or all was up to date
  2  wrong usage, or something in the source or in the schemas is not as it has to be: the places
     are on stderr. A definition that is odd is set aside, and all others are imported`,
  tccli: {
    description:
      "Imports the definitions of the official command-line client: actions, requests and responses, per service and version.",
    directory:
      "a clone of TencentCloud/tencentcloud-cli, or a directory with services/<service>/<version>/api.json",
    withDocs: "take the official descriptions, in Chinese, wherever a schema has no words yet",
    after: `
Examples:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli
  tc3 import tccli tencentcloud-cli --service cvm
  tc3 import tccli tencentcloud-cli --service cvm,cam --with-docs
  tc3 import tccli tencentcloud-cli --out schemas          all services`,
  },
  goSdk: {
    description:
      "Imports error codes, and which actions list them, from the sources of the official Go SDK, per service and version.",
    directory: "a clone of TencentCloud/tencentcloud-sdk-go",
    after: `
Examples:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-sdk-go
  tc3 import go-sdk tencentcloud-sdk-go --service cvm
  tc3 import go-sdk tencentcloud-sdk-go --out schemas      all services`,
  },
  docs: {
    description:
      "Imports the error codes in the tables of a page of the documentation that you saved: as text, as Markdown or as HTML, in English, Chinese or Japanese. Common codes go into the common catalogue, business codes into that of the service that you name.",
    file: "the page",
    url: "where the page comes from; it is noted in the catalogue",
    name: "what the catalogue calls the page",
    title: "the title of the page; without it, the name of the file",
    updated: "the day that the page says it was updated, such as 2026-02-05",
    service: "whose business codes these are, such as sms",
    version: "… in which version, such as 2021-01-11",
    only: "take only the tables of this kind",
    kind: "what a table is that no section of a known name introduces",
    format: "what the page is written in; without it, that is told by its name or its looks",
    after: `
Examples:
  tc3 import docs error-codes.html --service sms --version 2021-01-11 \\
    --url https://www.tencentcloud.com/document/api/382/40474
  tc3 import docs responses.md --only common \\
    --url https://www.tencentcloud.com/document/product/382/40469`,
  },
} as const;
