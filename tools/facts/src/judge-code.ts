export { judgeCode } from "@tc3-schema/code-rules/judge-code";
