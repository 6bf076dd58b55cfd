import { type ItemCase, itemsVector } from "../codes/made-items.ts";
import type { Catalogue } from "../codes/read-catalogues.ts";
import type { ItemsVector, Subject } from "../vector.ts";

const SMS = "sms/v20210111";

const LIMIT = "LimitExceeded.PhoneNumberThirtySecondLimit";

type Case = readonly [
  name: string,
  description: string,
  response: object | string,
  failures: ItemCase["failures"],
  catalogue?: string,
];

const ok = { Code: "Ok", Message: "send success" };
const refused = { Code: LIMIT, Message: "m" };

const sent = (...SendStatusSet: readonly unknown[]): object => ({ SendStatusSet });
const record = (SendStatus: unknown, RequestCode: unknown, StatusCode: unknown): object => ({
  SendRecordSet: [{ SendStatus, RequestCode, StatusCode }],
});

const RECEIPTS = "sms/callbacks";

const CASES: readonly Case[] = [
  ["code/absent", "An item without a Code is not known to have failed.", sent({}), []],
  [
    "code/empty",
    "An item with an empty Code is not known to have failed.",
    sent({ Code: "", Message: "m" }),
    [],
  ],
  [
    "code/family",
    "Of an unlisted code the family counts.",
    sent({ Code: "FailedOperation.NeverHeardOf", Message: "" }),
    [{ index: 0, code: "FailedOperation.NeverHeardOf" }],
  ],
  ["code/null", "A Code that is null is none.", sent({ Code: null, Message: "m" }), []],
  ["code/number", "A Code that is a number is none.", sent({ Code: 3, Message: "m" }), []],
  ["code/ok", "Ok is success.", sent(ok), []],
  ["code/ok-in-capitals", "OK is success.", sent({ ...ok, Code: "OK" }), []],
  ["code/ok-in-lower-case", "ok is success.", sent({ ...ok, Code: "ok" }), []],
  ["code/ok-with-a-blank", "Blanks around a code are no part of it.", sent({ ...ok, Code: " Ok" }), []],
  [
    "code/unknown",
    "A code of which nothing is known is a failure too.",
    sent({ Code: "New.Thing", Message: "" }),
    [{ index: 0, code: "New.Thing" }],
  ],
  [
    "index/every-item",
    "Each failed item has its place.",
    sent(refused, ok, refused),
    [
      { index: 0, code: LIMIT, message: "m" },
      { index: 2, code: LIMIT, message: "m" },
    ],
  ],
  [
    "index/null-items-count",
    "An item that is null has a place and did not fail.",
    sent(null, refused),
    [{ index: 1, code: LIMIT, message: "m" }],
  ],
  ["item/list", "A list is no item.", sent([refused]), []],
  ["item/scalar", "A scalar is no item.", sent(7, "x", true), []],
  [
    "message/absent",
    "The message of an item may be absent.",
    sent({ Code: LIMIT }),
    [{ index: 0, code: LIMIT }],
  ],
  [
    "message/null",
    "The message of an item may be null.",
    sent({ Code: LIMIT, Message: null }),
    [{ index: 0, code: LIMIT }],
  ],
  ["response/empty", "A response without items has no failed ones.", {}, []],
  ["response/list-is-null", "A list that is null has no items.", { SendStatusSet: null }, []],
  [
    "response/another-member",
    "Items are looked for in the members that the service has.",
    { OtherSet: [refused] },
    [],
  ],
  [
    "response/one-item",
    "One item that is not in a list is the first one.",
    { ReportConversionStatus: refused },
    [{ index: 0, code: LIMIT, message: "m" }],
  ],
  [
    "response/other-list",
    "Each action has its list.",
    { SendMultiStatusSet: [refused] },
    [{ index: 0, code: LIMIT, message: "m" }],
  ],
  [
    "response/third-list",
    "So does this one.",
    { PhoneNumberInfoSet: [refused] },
    [{ index: 0, code: LIMIT, message: "m" }],
  ],
  ["status/delivered", "Status 2 is a message that was delivered.", record(2, "Ok", "DELIVRD"), []],
  [
    "status/not-accepted",
    "Status 1 is a message that was not accepted; RequestCode says why.",
    record(1, LIMIT, ""),
    [{ index: 0, code: LIMIT }],
  ],
  [
    "status/not-delivered",
    "Status 4 is a message that was not delivered; StatusCode says why.",
    record(4, "Ok", "UNDELIV"),
    [{ index: 0, code: "UNDELIV", in: RECEIPTS }],
  ],
  [
    "status/not-delivered-unlisted",
    "A receipt code that no catalogue has is kept.",
    record(4, "Ok", "INTL:9001"),
    [{ index: 0, code: "INTL:9001", in: RECEIPTS }],
  ],
  [
    "status/not-delivered-without-code",
    "The status alone says that it failed.",
    record(4, "Ok", null),
    [{ index: 0, code: "", in: RECEIPTS }],
  ],
  ["status/null", "A status that is null says nothing.", record(null, "X", "X"), []],
  ["status/on-its-way", "Status 3 is a message on its way.", record(3, "Ok", ""), []],
  ["status/other", "Any other status says nothing.", record(5, "X", "X"), []],
  [
    "status/text",
    "An exact mode gives the status as a text.",
    record("4", "Ok", "UNDELIV"),
    [{ index: 0, code: "UNDELIV", in: RECEIPTS }],
  ],
  ["status/text-with-a-zero", "Other texts say nothing.", record("04", "Ok", "UNDELIV"), []],
  [
    "version/has-no-records",
    "Version 2019-07-11 has no records.",
    record(4, "Ok", "UNDELIV"),
    [],
    "sms/v20190711",
  ],
  [
    "version/own-catalogue",
    "Each version has a catalogue of its own.",
    sent({ Code: "InternalError.ConstructUserDataFail", Message: "" }),
    [{ index: 0, code: "InternalError.ConstructUserDataFail" }],
    "sms/v20190711",
  ],
];

/** The vectors of items that a person wrote. */
export const writtenItems = (catalogues: readonly Catalogue[]): Subject<ItemsVector> => ({
  subject: "items",
  description: "Which items of a success failed, and why.",
  isWritten: true,
  vectors: CASES.map(([name, description, response, failures, catalogue = SMS]) =>
    itemsVector(
      {
        id: `items/${name}`,
        description,
        catalogue,
        body: JSON.stringify({ Response: { ...Object(response), RequestId: "r" } }),
        failures,
      },
      catalogues,
    ),
  ),
});
