/**
 * One direction of imports. What users install never imports what makes it. Data flows load → model → emit → write inside
 * the generator, state → compare → rules → verdict → render inside spec-diff, and body → definition → integers → report →
 * outcome → contract → request inside the validator's runtime. `pnpm lint` fails on an import against an arrow.
 */

const RUNTIME = "^packages/(types|validator|errors)/";
const TEST_OR_CONFIG = "^packages/[^/]+/(test/|[^/]+\\.config\\.m?[jt]s$)";
const PROOFS = "^(proofs|examples)/";

/** The rooms of the validator's runtime. A room imports only rooms that stand before it. */
const ROOMS = ["body", "definition", "integers", "report", "outcome", "contract", "request"];
const ROOM = "^packages/validator/src/runtime/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "runtime-knows-no-tools",
      comment: "types, validator and errors never import a tool, a proof, the CLI or a script.",
      severity: "error",
      from: { path: RUNTIME, pathNot: TEST_OR_CONFIG },
      to: { path: "^(packages/(?!(types|validator|errors)/)|tools/|proofs/|examples/|scripts/|schemas/)" },
    },
    {
      name: "no-proof-in-what-is-proved",
      comment:
        "Packages and tools import no proof and no example. spec-update runs proofs as steps, so it stands above them.",
      severity: "error",
      from: { path: "^(packages|tools)/", pathNot: "^tools/spec-update/" },
      to: { path: PROOFS },
    },
    {
      name: "no-runtime-dependency",
      comment: "Published runtime packages have no outside dependency, not even Node's own modules.",
      severity: "error",
      from: { path: RUNTIME, pathNot: TEST_OR_CONFIG },
      to: { pathNot: "^(packages|tools|proofs|examples|schemas|scripts)/" },
    },
    {
      name: "errors-knows-no-validator",
      comment: "The arrow goes from validator to errors.",
      severity: "error",
      from: { path: "^packages/errors/", pathNot: TEST_OR_CONFIG },
      to: { path: "^packages/validator/" },
    },
    {
      name: "validator-takes-one-class-of-errors",
      comment: "The validator's only runtime import is @tc3-schema/errors/validation-error.",
      severity: "error",
      from: { path: "^packages/validator/", pathNot: TEST_OR_CONFIG },
      to: { path: "^packages/errors/", pathNot: "^packages/errors/(dist|src)/validation-error\\." },
    },
    {
      name: "testing-takes-only-types",
      comment:
        "testing works on any contract that it is given, so it imports no contract. fast-check is an optional peer.",
      severity: "error",
      from: { path: "^packages/testing/", pathNot: TEST_OR_CONFIG },
      to: { pathNot: "^packages/(types|testing)/|(^|/)node_modules/fast-check/" },
    },
    {
      name: "fast-check-stands-apart",
      comment: "Only the entry /fast-check of testing needs fast-check.",
      severity: "error",
      from: { path: "^packages/testing/src/", pathNot: "^packages/testing/src/fast-check\\.ts$" },
      to: { path: "(^|/)node_modules/fast-check/|^packages/testing/src/fast-check\\.ts$" },
    },
    {
      name: "types-knows-nothing",
      comment: "The declarations import only each other.",
      severity: "error",
      from: { path: "^packages/types/(src|generated)/" },
      to: { pathNot: "^packages/types/(src|generated)/" },
    },
    {
      name: "load-reaches-no-further-step",
      severity: "error",
      from: { path: "^tools/codegen/src/load/" },
      to: { path: "^tools/codegen/src/(model|emit|write)/" },
    },
    {
      name: "model-reaches-no-further-step",
      severity: "error",
      from: { path: "^tools/codegen/src/model/" },
      to: { path: "^tools/codegen/src/(emit|write)/" },
    },
    {
      name: "emit-reaches-no-further-step",
      severity: "error",
      from: { path: "^tools/codegen/src/emit/" },
      to: { path: "^tools/codegen/src/write/" },
    },
    {
      name: "write-knows-only-files",
      comment: "Writing takes what was emitted; it reads neither schemas nor the model.",
      severity: "error",
      from: { path: "^tools/codegen/src/write/" },
      to: { path: "^tools/codegen/src/(load|model)/" },
    },
    {
      name: "emitters-know-not-each-other",
      severity: "error",
      from: { path: "^tools/codegen/src/emit/(types|validator|errors)/" },
      to: {
        path: "^tools/codegen/src/emit/(types|validator|errors)/",
        pathNot: "^tools/codegen/src/emit/$1/",
      },
    },
    {
      name: "base-knows-nothing",
      comment: "tools/base is the lowest room: it imports nothing of the repository.",
      severity: "error",
      from: { path: "^tools/base/src/" },
      to: { path: "^(packages|tools|proofs|examples|schemas|scripts)/", pathNot: "^tools/base/src/" },
    },
    {
      name: "explain-runs-in-browsers",
      comment: "The site judges with it, so it imports no module of Node.",
      severity: "error",
      from: { path: "^tools/explain/src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "state-reaches-no-further-step",
      comment: "In spec-diff, a step imports only earlier steps: state → compare → rules → verdict → render.",
      severity: "error",
      from: { path: "^tools/spec-diff/src/state/" },
      to: { path: "^tools/spec-diff/src/(compare|rules|verdict|render)/" },
    },
    {
      name: "compare-reaches-no-further-step",
      severity: "error",
      from: { path: "^tools/spec-diff/src/compare/" },
      to: { path: "^tools/spec-diff/src/(rules|verdict|render)/" },
    },
    {
      name: "rules-reach-no-further-step",
      severity: "error",
      from: { path: "^tools/spec-diff/src/rules/" },
      to: { path: "^tools/spec-diff/src/(verdict|render)/" },
    },
    {
      name: "verdict-reaches-no-further-step",
      severity: "error",
      from: { path: "^tools/spec-diff/src/verdict/" },
      to: { path: "^tools/spec-diff/src/render/" },
    },
    ...ROOMS.slice(0, -1).map((room, index) => ({
      name: `${room}-reaches-no-further-room`,
      comment: `In the validator's runtime, a room imports only earlier rooms: ${ROOMS.join(" → ")}.`,
      severity: "error",
      from: { path: `${ROOM}${room}/` },
      to: { path: `${ROOM}(${ROOMS.slice(index + 1).join("|")})/` },
    })),
    {
      name: "rooms-know-no-index",
      comment: "index.ts is what generated code imports. The rooms import each other's files.",
      severity: "error",
      from: { path: `${ROOM}[^/]+/` },
      to: { path: `${ROOM}[^/]+$` },
    },
    {
      name: "no-circular",
      severity: "error",
      from: { pathNot: "/dist/" },
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would pass every other rule.",
      severity: "error",
      // React is only there where the example of Next is run (`pnpm test:next`).
      from: { pathNot: "/dist/|^examples/next/app/.+\\.tsx$" },
      // What consumers import from ./tencent/ is generated when they run, and a test installs the international SDK.
      to: { couldNotResolve: true, pathNot: "^\\./tencent/|^tencentcloud-sdk-nodejs-intl-en(/|$)" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    // Not node_modules: what is excluded cannot be forbidden either.
    exclude: { path: "(^|/)(\\.turbo|\\.results|\\.work)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      extensions: [".ts", ".d.ts", ".mts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
