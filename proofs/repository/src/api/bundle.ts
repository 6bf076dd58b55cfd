import { existsSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { RepositoryError } from "../repository-error.ts";

/** The marks that show the module of a declaration. Users have no use for them. */
const REGION = /[ \t]*\/\/#(?:end)?region.*$/gm;

/**
 * Returns a declaration file and everything that it imports inside its package, as one text. Declarations of other
 * packages stay imports.
 *
 * @throws {RepositoryError} If there is no such file.
 */
export async function bundleDeclarations(root: string, file: string): Promise<string> {
  if (!existsSync(join(root, file))) {
    throw new RepositoryError(`${file} is missing: build the packages first (\`pnpm build\`)`);
  }
  const bundle = await rolldown({
    cwd: root,
    input: { entry: join(root, file) },
    external: [/^[^./]/],
    experimental: { attachDebugInfo: "none" },
    plugins: [dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false })],
  });
  try {
    const { output } = await bundle.generate({ format: "es" });
    return output[0].code.replace(REGION, "");
  } finally {
    await bundle.close();
  }
}
