/** The description of an export of error codes, in the export itself. */
export const ABOUT =
  "Error codes of Tencent Cloud API 3.0, written by tc3 export errors of tc3-schema. Not an official list of Tencent Cloud. The lists of the API are not closed: for a code that is missing here, look for its family, the part before the first dot. errors.md explains the members.";

/** The page beside the table. A CSV file cannot explain itself. */
export const COLUMNS_PAGE: string = `# Error codes

${ABOUT}

| member of errors.json | column of errors.csv | what it holds |
|---|---|---|
| \`edition\` | \`edition\` | \`cn\` (cloud.tencent.com), \`intl\` (tencentcloud.com) or \`both\`; nothing for a code that every action can return |
| \`service\`, \`version\` | \`service\`, \`version\` | where the code is listed; the version \`callbacks\` means receipts |
| \`code\` | \`code\` | as \`Response.Error.Code\` has it |
| \`actions\` | \`actions\` | the actions that list it; in CSV separated by blanks |
| \`fault\` | \`fault\` | \`client\`, \`server\`, \`none\` or \`unknown\` |
| \`category\` | \`category\` | what has to change: \`request\`, \`credentials\`, \`permission\`, \`account\`, \`quota\`, \`state\` (of a resource), \`content\`, \`platform\` (nothing on your side), \`none\` or \`unknown\` |
| \`retry\` | \`retry\` | \`no\`; \`throttle\`: nothing was executed, retry after a pause; \`wait\`: nothing was executed, retry after the state of the resource has changed; \`transient\`: it may have been executed, retry only if the action is idempotent |
| \`waitSeconds\` | \`wait_seconds\` | after how many seconds a retry makes sense, if that is known |
| \`reviewed\` | \`reviewed\` | whether a person judged the code, or wrote the rule that judged it |
| \`rule\` | \`rule\` | the rule that judged it, if one did |
| \`reason.en\`, \`reason.zh\` | \`reason_en\`, \`reason_zh\` | the reason of \`retry\`, in English and Chinese |
| \`summary.en\`, \`summary.zh\` | \`summary_en\`, \`summary_zh\` | what the code means: of the common codes and of SMS |
| \`docs\` | \`docs\` | a page to read |

What is not known is \`null\` in JSON and empty in CSV. The CSV is UTF-8 as RFC 4180 describes it, without a byte order mark. Excel
shows Chinese texts correctly if you open the file by Data, From Text/CSV, with the origin 65001: Unicode (UTF-8). A text that begins
with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return has \`'\` before it in the CSV, because a spreadsheet would run it as a
formula.

Decide by \`code\`, \`category\` and
\`retry\`, and never by the \`Message\` of an answer: the API may reword it at any time.
`;
