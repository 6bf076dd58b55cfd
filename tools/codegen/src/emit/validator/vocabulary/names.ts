import { Name } from "ajv/dist/compile/codegen/index.js";

/** The names that report functions use, in one table. No name of a definition stands among them. */
interface Names {
  /** What the function of a type is about. */
  readonly value: Name;
  /** JSON Pointer to that value. */
  readonly at: Name;
  /** Takes each difference. */
  readonly note: Name;
  /** Every object passes it before its members are read. */
  readonly own: Name;
  /** In how many types the value is nested. Only where a type contains itself. */
  readonly depth: Name;
  /** The member that is looked at. */
  readonly member: Name;
  readonly key: Name;
  readonly list: Name;
  readonly index: Name;
}

export const N: Names = {
  value: new Name("value"),
  at: new Name("at"),
  note: new Name("note"),
  own: new Name("own"),
  depth: new Name("depth"),
  member: new Name("member"),
  key: new Name("key"),
  list: new Name("list"),
  index: new Name("index"),
};
