import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./folders.ts";
import { median } from "./median.ts";
import { random, shuffled } from "./shuffle.ts";

/** The cost of a program for a compiler, as multiples of the cost of an empty program. */
export interface TypeCheckCost {
  readonly compiler: string;
  readonly skipLibCheck: boolean;
  readonly program: string;
  readonly time: number;
  readonly memory: number;
}

const EMPTY = "an empty program";

/** One action of the service with the most types. Its name does not matter. */
const SERVICE = "csip/v20221121";
const ACTION = "DescribeAssetDetail";

const PROGRAMS: readonly (readonly [name: string, source: string])[] = [
  [EMPTY, "export {};\n"],
  [
    "one response type",
    `import type { ${ACTION}Response } from "./tencent/${SERVICE}/types/${ACTION}.js";\nexport type One = ${ACTION}Response;\n`,
  ],
  [
    "one contract",
    `import { describeAssetDetail } from "./tencent/${SERVICE}/${ACTION}.js";\nexport const one = describeAssetDetail;\n`,
  ],
  [
    "one contract, from the index of all",
    `import { describeAssetDetail } from "./tencent/${SERVICE}/index.js";\nexport const one = describeAssetDetail;\n`,
  ],
];

/** The compilers to measure. TypeScript 7 is a native program. The script that starts it is not measured. */
function compilers(): readonly (readonly [name: string, command: readonly string[]])[] {
  const scope = join(PEERS, "node_modules/@typescript");
  const native = (existsSync(scope) ? readdirSync(scope) : []).map((each) => join(scope, each, "lib/tsc"));
  return [
    ["TypeScript 5.9", [process.execPath, join(PEERS, "node_modules/typescript59/bin/tsc")]],
    ...native.slice(0, 1).map((program) => ["TypeScript 7", [program]] as const),
  ];
}

const MEMORY = /^Memory used:\s+(\d+)K$/m;

function compile(command: readonly string[], project: string): { seconds: number; kibibytes: number } {
  const [program = "", ...args] = command;
  const from = performance.now();
  const { status, stdout } = spawnSync(program, [...args, "-p", project, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(stdout);
  return { seconds, kibibytes: Number(MEMORY.exec(stdout)?.[1]) };
}

/**
 * @param directory A project whose `tencent` holds the generated code of all services.
 * @param rounds How often each program is compiled, in changing order.
 */
export function typeCheckCost(directory: string, rounds: number): readonly TypeCheckCost[] {
  mkdirSync(directory, { recursive: true });
  const next = random(1);
  const costs: TypeCheckCost[] = [];
  for (const [compiler, command] of compilers()) {
    for (const skipLibCheck of [false, true]) {
      const runs = new Map(PROGRAMS.map(([name]) => [name, [] as ReturnType<typeof compile>[]]));
      const projects = PROGRAMS.map(([name, source], index) => {
        const file = `program-${index}.ts`;
        writeFileSync(join(directory, file), source);
        const compilerOptions = {
          target: "es2022",
          module: "nodenext",
          strict: true,
          noEmit: true,
          types: [],
          skipLibCheck,
        };
        const project = join(directory, `tsconfig.${index}.json`);
        writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
        return { name, project };
      });
      for (let round = 0; round < rounds; round += 1) {
        for (const { name, project } of shuffled(projects, next))
          runs.get(name)?.push(compile(command, project));
      }
      const medianOf = (name: string, what: "seconds" | "kibibytes"): number =>
        median((runs.get(name) ?? []).map((run) => run[what]));
      for (const [program] of PROGRAMS.slice(1)) {
        costs.push({
          compiler,
          skipLibCheck,
          program,
          time: medianOf(program, "seconds") / medianOf(EMPTY, "seconds"),
          memory: medianOf(program, "kibibytes") / medianOf(EMPTY, "kibibytes"),
        });
      }
    }
  }
  return costs;
}
