import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { emitReport } from "../src/emit/validator/emit-report.ts";
import { emitRequestGuards } from "../src/emit/validator/requests/emit-request-guard.ts";
import { requestSchema } from "../src/emit/validator/requests/request-schema.ts";
import { type RequestShape, requestShape } from "../src/emit/validator/requests/request-shape.ts";
import type { ObjectType } from "../src/model/model.ts";
import { members, types, valuesOf } from "./made-types.ts";

type Guard = (value: unknown) => boolean;
type Report = (value: unknown, at: string, note: () => void, own: (value: object) => object) => void;

const isGuard = (value: unknown): value is Guard => typeof value === "function";
const isReport = (value: unknown): value is Report => typeof value === "function";

/** Loads the code that is printed for a request, as its user does. */
async function printed(
  shape: RequestShape,
): Promise<{ readonly is: Guard; readonly notes: (value: unknown) => number }> {
  const text = `${emitRequestGuards([{ exported: "is", shape }]).text}${emitReport(requestSchema(shape), "body").text}export { report };`;
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const { is, report } = module;
  if (!isGuard(is) || !isReport(report)) throw new TypeError("no functions");
  return {
    is,
    notes: (value) => {
      let count = 0;
      report(
        value,
        "",
        () => {
          count += 1;
        },
        (object) => object,
      );
      return count;
    },
  };
}

const shapeOf = (root: ObjectType, others: readonly ObjectType[]): RequestShape =>
  requestShape(root, new Map([root, ...others].map((type) => [type.name, type])));

const shapes: fc.Arbitrary<RequestShape> = fc
  .tuple(members, types, fc.boolean())
  .map(([own, all, isNested]) => {
    const [first, ...others] = all;
    // One in two is a request that may contain itself.
    return isNested && first !== undefined
      ? shapeOf(first, others)
      : shapeOf({ name: "MakeRequest", description: "", members: own }, all);
  });

describe("the guard and the report of a request", () => {
  test("agree with Ajv on the request's schema, for any parameter names", async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.integer(), async (shape, seed) => {
        const { is, notes } = await printed(shape);
        const schema = requestSchema(shape);
        const accepts = new Ajv({ strict: false }).compile(schema);
        for (const value of fc.sample(valuesOf(schema, schema), { numRuns: 20, seed })) {
          const verdict = accepts(value);
          expect(is(value)).toBe(verdict);
          expect(notes(value) === 0).toBe(verdict);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an action without parameters accepts only an empty object", async () => {
    const { is, notes } = await printed(
      shapeOf({ name: "ListRegionsRequest", description: "", members: [] }, []),
    );
    expect([is({}), is({ Limit: undefined }), is({ Limit: 1 }), is([]), is(null)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([notes({}), notes({ Limit: 1 })]).toEqual([0, 1]);
  });

  test("a request that contains itself is judged a thousand levels deep, and refused beyond", async () => {
    const itself = {
      name: "Inner",
      type: { kind: "ref", name: "NestRequest" },
      promised: false,
      nullable: false,
      nullFlag: false,
      deprecated: false,
      description: undefined,
    } as const;
    const { is, notes } = await printed(
      shapeOf({ name: "NestRequest", description: "", members: [itself] }, []),
    );
    const nested = (levels: number): object => (levels === 0 ? {} : { Inner: nested(levels - 1) });
    expect([is(nested(1_000)), is(nested(1_001))]).toEqual([true, false]);
    expect([notes(nested(1_000)), notes(nested(1_001))]).toEqual([0, 1]);
  });
});
