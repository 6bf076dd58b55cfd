import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake } from "../catalogue/line-mistake.ts";
import type { ErrorConstant } from "./error-constants.ts";
import { listedCodes } from "./listed-codes.ts";
import { TokenReader } from "./token-reader.ts";
import type { GoSource, Token } from "./tokenize.ts";

/** A method of the client that calls an action, and the codes in its doc comment. */
interface Method {
  readonly name: string;
  readonly line: number;
  readonly list: readonly ErrorConstant[] | undefined;
}

const WITH_CONTEXT = "WithContext";

/**
 * Returns the comments that end on the line above. After an empty line, comments no longer belong to the declaration.
 */
function docComment(comments: readonly Token[], line: number): readonly Token[] {
  let start = comments.length;
  for (let above = line - 1; comments[start - 1]?.line === above; above -= 1) start -= 1;
  return comments.slice(start);
}

/** Reads `(c *Client) SendSms(…`, after the keyword. @returns Undefined for any other function. */
function methodName(reader: TokenReader): string | undefined {
  if (!reader.takeIf("(")) return undefined;
  reader.expectKind("word", "the name of a receiver");
  reader.takeIf("*");
  const isClient = reader.takeIf("Client");
  if (!isClient) reader.expectKind("word", "the type of a receiver");
  reader.expect(")");
  const { text } = reader.expectKind("word", "the name of a method");
  return isClient ? text : undefined;
}

const DECLARATIONS = new Set(["package", "import", "const", "type", "var", "func"]);

function methods(source: GoSource): readonly Method[] {
  const reader = new TokenReader(source);
  const found: Method[] = [];
  while (reader.next !== undefined) {
    if (reader.takeIf(";")) continue;
    const { comments, next } = reader;
    if (next.kind !== "word" || !DECLARATIONS.has(next.text)) reader.fail("a declaration");
    reader.take();
    const doc = next.text === "func" ? docComment(comments, next.line) : [];
    const name = next.text === "func" ? methodName(reader) : undefined;
    const list = listedCodes(source.file, doc);
    // A list that belongs to no method would be lost.
    const strays = comments.slice(0, comments.length - doc.length);
    const stray = listedCodes(source.file, strays) ?? (name === undefined ? list : undefined);
    if (stray !== undefined) {
      const line = stray[0]?.line ?? next.line;
      throw new SchemaError([
        lineMistake(source.file, line, "a list of codes above a method of Client", "it elsewhere"),
      ]);
    }
    if (name !== undefined) found.push({ name, line: next.line, list });
    reader.skipDeclaration();
  }
  return found;
}

const sameList = (a: Method, b: Method): boolean =>
  (a.list ?? []).map(({ name }) => name).join() === (b.list ?? []).map(({ name }) => name).join();

function doubled(file: string, list: readonly ErrorConstant[]): readonly Mistake[] {
  const seen = new Set<string>();
  return list.flatMap(({ code, line }) => {
    if (seen.has(code))
      return [lineMistake(file, line, "each code once in a list", `${JSON.stringify(code)} again`)];
    seen.add(code);
    return [];
  });
}

/**
 * Reads from `client.go` which codes each action lists. An action has two methods, `SendSms` and `SendSmsWithContext`,
 * with the same list.
 *
 * @returns The lists by action. Actions without a list are left out.
 * @throws {SchemaError} If a list has a wrong line or belongs to no method, or the two methods of an action disagree.
 * It
 *   names the lines.
 */
export function actionLists(source: GoSource): ReadonlyMap<string, readonly ErrorConstant[]> {
  const all = new Map(methods(source).map((method) => [method.name, method]));
  const lists = new Map<string, readonly ErrorConstant[]>();
  const mistakes: Mistake[] = [];
  for (const method of all.values()) {
    const { name, line, list = [] } = method;
    const action = name.endsWith(WITH_CONTEXT) ? all.get(name.slice(0, -WITH_CONTEXT.length)) : undefined;
    if (action === undefined) {
      mistakes.push(...doubled(source.file, list));
      if (list.length > 0) lists.set(name, list);
    } else if (!sameList(action, method)) {
      mistakes.push(
        lineMistake(
          source.file,
          line,
          `the list of ${action.name}, line ${action.line}`,
          `another above ${name}`,
        ),
      );
    }
  }
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return lists;
}
