import type { Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Answered, Receipt } from "../src/webhook-receiver-node-http.ts";
import { close, listen, RECEIVERS } from "./loopback.ts";

const MAXIMUM = 4_096;

const receipt = {
  user_receive_time: "2015-10-17 08:03:04",
  nationcode: "86",
  mobile: "13800000000",
  report_status: "SUCCESS",
  errmsg: "DELIVRD",
  description: "in the words of the carrier",
  sid: "1234",
};

const replied = {
  mobile: "13800000000",
  nationcode: "86",
  sign: "Signature",
  text: "TD 退订",
  time: 1_457_336_869,
};

const OK = { status: 200, answer: { result: 0, errmsg: "OK" } };
const refused = (status: number, errmsg: unknown = expect.stringMatching(/./)) => ({
  status,
  answer: { result: 1, errmsg },
});

describe.each(RECEIVERS)("the receiver with %s", (_, create) => {
  let server: Server;
  let home: string;
  let receipts: Receipt[];
  let replies: Answered[];
  let lines: string[];
  /** The error of the next handler call. */
  let full: Error | undefined;

  const store =
    <T>(into: () => T[]) =>
    async (each: T): Promise<void> => {
      if (full !== undefined) throw full;
      into().push(each);
    };

  beforeEach(async () => {
    receipts = [];
    replies = [];
    lines = [];
    full = undefined;
    server = create(
      {
        onReceipt: store(() => receipts),
        onReply: store(() => replies),
        log: (line) => lines.push(line),
      },
      { maximumBytes: MAXIMUM },
    );
    home = await listen(server);
  });

  afterEach(() => close(server));

  const nothingStored = () => expect([receipts, replies]).toEqual([[], []]);

  const post = async (path: string, body: NonNullable<RequestInit["body"]>, init: RequestInit = {}) => {
    const response = await fetch(`${home}${path}`, { method: "POST", body, ...init });
    const answer: unknown = await response.json();
    expect(response.headers.get("content-type")).toContain("application/json");
    return { status: response.status, answer };
  };
  const postReceipts = (value: unknown) => post("/sms/delivery-status", JSON.stringify(value));
  const postReply = (value: unknown) => post("/sms/reply", JSON.stringify(value));

  describe("takes", () => {
    test("receipts, and explains their codes", async () => {
      const failed = { ...receipt, report_status: "FAIL", errmsg: "SUBFAIL", sid: "1235" };
      expect(await postReceipts([receipt, failed])).toEqual(OK);
      expect(receipts).toEqual([
        {
          serialNo: "1234",
          phoneNumber: "+8613800000000",
          arrived: true,
          code: "DELIVRD",
          summary: "The message was delivered.",
          fault: "none",
        },
        {
          serialNo: "1235",
          phoneNumber: "+8613800000000",
          arrived: false,
          code: "SUBFAIL",
          summary: expect.stringContaining("carrier"),
          fault: "client",
        },
      ]);
      expect(lines).toEqual([]);
    });

    test("a carrier's own code, with the carrier's words", async () => {
      expect(await postReceipts([{ ...receipt, report_status: "FAIL", errmsg: "ID:0076" }])).toEqual(OK);
      expect(receipts).toMatchObject([
        { code: "ID:0076", summary: "in the words of the carrier", fault: "unknown" },
      ]);
    });

    test("a reply", async () => {
      expect(await postReply(replied)).toEqual(OK);
      expect(replies).toEqual([
        { phoneNumber: "+8613800000000", text: "TD 退订", at: new Date("2016-03-07T07:47:49Z") },
      ]);
      expect(lines).toEqual([]);
    });

    test("a request with a query and without a content type", async () => {
      const body = new TextEncoder().encode(JSON.stringify([receipt]));
      expect(await post("/sms/delivery-status?sdkappid=1400006666", body)).toEqual(OK);
      expect(receipts).toHaveLength(1);
    });

    test("an empty list of receipts", async () => {
      expect(await postReceipts([])).toEqual(OK);
    });

    test("members that are announced for 2026-12-01", async () => {
      expect(await postReceipts([{ ...receipt, sub_error: "1", sub_error_desc: "words" }])).toEqual(OK);
      expect(receipts).toHaveLength(1);
      expect(lines).toEqual([]);
    });

    test("a body of the greatest allowed size", async () => {
      const body = JSON.stringify([receipt]).padEnd(MAXIMUM);
      expect(await post("/sms/delivery-status", body)).toEqual(OK);
    });
  });

  describe("takes and logs", () => {
    test("members that nobody has announced", async () => {
      expect(await postReceipts([{ ...receipt, sub_reason: "1", sub_reason_desc: "words" }])).toEqual(OK);
      expect(receipts).toHaveLength(1);
      expect(lines).toEqual([
        expect.stringMatching(/^delivery status accepted: unknown-field: .*sub_reason/),
        expect.stringMatching(/^delivery status accepted: unknown-field: .*sub_reason_desc/),
      ]);
    });

    test("null instead of a receipt, and instead of its members", async () => {
      const drifted = { ...receipt, sid: undefined, errmsg: null, description: null };
      expect(await postReceipts([null, drifted])).toEqual(OK);
      expect(receipts).toEqual([
        {
          serialNo: undefined,
          phoneNumber: "+8613800000000",
          arrived: true,
          code: undefined,
          summary: undefined,
          fault: "unknown",
        },
      ]);
      expect(lines).toHaveLength(4);
    });

    test("a reply without a number and without a time", async () => {
      expect(await postReply({ ...replied, mobile: null, time: null })).toEqual(OK);
      expect(replies).toEqual([{ phoneNumber: undefined, text: "TD 退订", at: undefined }]);
      expect(lines).toHaveLength(2);
    });
  });

  describe("refuses", () => {
    test.each([
      ["an empty body", ""],
      ["text that is not JSON", "<html></html>"],
      ["half a body", JSON.stringify([receipt]).slice(0, -1)],
      ["bytes that are not UTF-8", new Uint8Array([...new TextEncoder().encode('[{"sid":"'), 0xff, 0xfe])],
      ["a receipt without its list", JSON.stringify(receipt)],
      ["a string instead of a receipt", '["DELIVRD"]'],
      ["a number instead of a string", JSON.stringify([receipt, { ...receipt, mobile: 13_800_000_000 }])],
    ])("%s for receipts, and logs it", async (_what, body) => {
      expect(await post("/sms/delivery-status", body)).toEqual(refused(400));
      expect(lines).toEqual([expect.stringMatching(/^delivery status refused: (?:not-json|wrong-kind): ./)]);
      nothingStored();
    });

    test.each([
      ["an empty body", ""],
      ["a list", JSON.stringify([replied])],
      ["null", "null"],
      ["a string instead of a number", JSON.stringify({ ...replied, time: "1457336869" })],
      ["Latin-1", Buffer.from(JSON.stringify({ ...replied, text: "déjà vu" }), "latin1")],
    ])("%s for a reply, and logs it", async (_what, body) => {
      expect(await post("/sms/reply", body)).toEqual(refused(400));
      expect(lines).toEqual([expect.stringMatching(/^reply refused: (?:not-json|wrong-kind): ./)]);
      nothingStored();
    });

    test("a body that is too large", async () => {
      const body = JSON.stringify([receipt]).padEnd(MAXIMUM + 1);
      expect(await post("/sms/delivery-status", body)).toEqual(refused(413, `more than ${MAXIMUM} bytes`));
      nothingStored();
    });

    test("a large body without a content length", async () => {
      const chunk = new TextEncoder().encode("[".padEnd(1_000));
      let chunks = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          chunks += 1;
          if (chunks > 6) controller.close();
          else controller.enqueue(chunk);
        },
      });
      expect(await post("/sms/delivery-status", body, { duplex: "half" })).toEqual(
        refused(413, `more than ${MAXIMUM} bytes`),
      );
      nothingStored();
    });

    test("another path", async () => {
      expect(await post("/sms", "[]")).toEqual(refused(404));
    });

    test("another method", async () => {
      const { status } = await fetch(`${home}/sms/reply`);
      expect([404, 405]).toContain(status);
    });

    test("a callback that could not be stored, so that SMS posts it again", async () => {
      full = new Error("the disk is full");
      expect(await postReceipts([receipt])).toEqual(refused(500));
      expect(await postReply(replied)).toEqual(refused(500));
      expect(lines).toEqual([
        "/sms/delivery-status: Error: the disk is full",
        "/sms/reply: Error: the disk is full",
      ]);
    });
  });

  test("survives a sender that hangs up in the middle", async () => {
    const { port, hostname } = new URL(home);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write("POST /sms/reply HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{", () => {
          socket.destroy();
          resolve();
        });
      });
    });
    expect(await postReply(replied)).toEqual(OK);
    expect(replies).toHaveLength(1);
  });
});
