/** A Jest test for a project with CommonJS, without a transform, and without flags. */
const { isResponseValidationError, lookup, ResponseValidationError } = require("@tc3-schema/errors");
const { envelope } = require("@tc3-schema/validator");

test("judges a payload", () => {
  expect(envelope.check({ Response: { RequestId: "1" } })).toMatchObject({
    status: "success",
    requestId: "1",
  });
});

test("knows a code", () => {
  expect(lookup("RequestLimitExceeded").retry).toBe("throttle");
});

test("throws its own error", () => {
  expect(() => envelope.assert({})).toThrow(ResponseValidationError);
  expect(isResponseValidationError(new ResponseValidationError([]))).toBe(true);
});
