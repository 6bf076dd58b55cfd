import { Name } from "ajv/dist/compile/codegen/index.js";

/** The names in report functions, in one table. They are all local, so no name of a definition can collide with them. */
interface Names {
  /** The value that the function of a type reports on. */
  readonly value: Name;
  /** JSON Pointer to that value. */
  readonly at: Name;
  /** The function that is called for each difference. */
  readonly note: Name;
  /** The function that is called with every object before its members are read, and again if its type is wide. */
  readonly own: Name;
  /** The object that the members of a wide type are read from: the value, or a copy of it. */
  readonly known: Name;
  /** In how many types the value is nested. Only if a type contains itself. */
  readonly depth: Name;
  /** The member that is tested. */
  readonly member: Name;
  /** How many promised members are missing. */
  readonly missing: Name;
  readonly key: Name;
  readonly list: Name;
  readonly index: Name;
}

export const N: Names = {
  value: new Name("value"),
  at: new Name("at"),
  note: new Name("note"),
  own: new Name("own"),
  known: new Name("known"),
  depth: new Name("depth"),
  member: new Name("member"),
  missing: new Name("missing"),
  key: new Name("key"),
  list: new Name("list"),
  index: new Name("index"),
};
