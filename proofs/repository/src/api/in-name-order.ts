import { parseSync } from "rolldown/utils";
import { RepositoryError } from "../repository-error.ts";

/** A top-level statement of a module, with the comment above it. */
interface Statement {
  /**
   * The name of the declaration. Undefined for exports, which come last. Imports come first, in the order of their
   * modules, because the bundler orders them differently for CommonJS and for ES modules.
   */
  readonly name: string | undefined;
  readonly text: string;
}

type Program = ReturnType<typeof parseSync>["program"];

function nameOf(statement: Program["body"][number]): string | undefined {
  switch (statement.type) {
    case "ImportDeclaration":
      // Sorts before every letter that a name can begin with.
      return ` ${statement.source.value}`;
    case "VariableDeclaration": {
      const id = statement.declarations[0]?.id;
      return id?.type === "Identifier" ? id.name : undefined;
    }
    case "ClassDeclaration":
    case "TSDeclareFunction":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSEnumDeclaration":
      return statement.id?.name;
    default:
      return undefined;
  }
}

function compare(a: Statement, b: Statement): number {
  if (a.name === b.name) return 0;
  if (a.name === undefined || b.name === undefined) return a.name === undefined ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}

/**
 * Sorts the declarations by name, so that moving one to another file changes nothing. Overloads keep their order,
 * because it has a meaning.
 */
export function inNameOrder(declarations: string): string {
  const { program, errors } = parseSync("declarations.d.ts", declarations);
  if (errors[0] !== undefined) throw new RepositoryError(`A bundle is not TypeScript: ${errors[0].message}`);
  const statements = program.body.map((statement, index): Statement => {
    const above = program.body[index - 1]?.end ?? 0;
    return { name: nameOf(statement), text: declarations.slice(above, statement.end).trim() };
  });
  return statements
    .sort(compare)
    .map(({ text }) => `${text}\n`)
    .join("\n");
}
