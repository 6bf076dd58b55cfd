import { existsSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { RepositoryError } from "../repository-error.ts";

/** Marks of the module that a declaration was in, which is nobody's business outside of the package. */
const REGION = /[ \t]*\/\/#(?:end)?region.*$/gm;

/**
 * A declaration file and everything it reaches inside its package, as one text; what other packages declare stays
 * an import.
 *
 * @throws {RepositoryError} When there is no such file.
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
