// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../src/runtime/index.ts";
import { conforms } from "./conforms.js";
import { is } from "./is.js";
import { report } from "./report.js";

export const envelope = /*@__PURE__*/ defineContract({
  service: "",
  version: "",
  action: "",
  is,
  conforms,
  report,
  schema: {
    "type": "object",
    "required": ["Response"],
    "properties": {
      "Response": {
        "type": "object",
        "required": ["RequestId"],
        "properties": {
          "Error": {
            "type": ["object", "null"],
            "required": ["Code"],
            "properties": {
              "Code": {
                "type": "string",
              },
            },
            "if": {
              "properties": {
                "Code": {
                  "const": "",
                },
              },
            },
            "else": {
              "required": ["Message"],
              "properties": {
                "Message": {
                  "type": "string",
                },
              },
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
  },
});
