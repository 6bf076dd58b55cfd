import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runIn } from "./run.ts";
import type { Shape } from "./shape.ts";

function typeText(shape: Shape): string {
  switch (shape.kind) {
    case "integer":
      return 'number & tags.Type<"int64">';
    case "any":
      return "unknown";
    case "error":
      return '{ Code: "" } | { Code: string; Message: string }';
    case "list":
      return `((${typeText(shape.of)}) | null)[]`;
    case "object":
    case "body": {
      const members = Object.entries(shape.members)
        .map(([name, member]) => `${JSON.stringify(name)}?: (${typeText(member)}) | null;`)
        .join(" ");
      return shape.kind === "object" ? `{ ${members} }` : `{ Response: { RequestId: string; ${members} } }`;
    }
    default:
      return shape.kind;
  }
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "bundler",
    strict: true,
    skipLibCheck: true,
    outDir: "made",
    rootDir: ".",
    plugins: [{ transform: "typia/lib/transform" }],
  },
  files: ["guards.ts"],
};

/**
 * Writes the types of some shapes, and lets typia's compiler make guards from them. @returns The output of the compiler
 * if it failed.
 */
export function makeTypia(folder: string, shapes: ReadonlyMap<string, Shape>): string | undefined {
  const guards = [...shapes].map(
    ([action, shape]) =>
      `export const is${action === "" ? "Envelope" : action} = typia.createIs<${typeText(shape)}>();\n`,
  );
  const home = join(folder, "made");
  mkdirSync(home, { recursive: true });
  const source = join(home, "guards.ts");
  writeFileSync(source, `import typia, { type tags } from "typia";\n${guards.join("")}`);
  const config = join(home, "tsconfig.json");
  const options = { ...TSCONFIG.compilerOptions, outDir: "." };
  writeFileSync(config, JSON.stringify({ ...TSCONFIG, compilerOptions: options }));
  return runIn(folder, "node", ["node_modules/ts-patch/bin/tspc.js", "-p", "made/tsconfig.json"]);
}
