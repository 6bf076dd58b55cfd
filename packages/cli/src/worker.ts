/** The code of each thread of `tc3 generate`. The generator looks for it as a file beside its own. */
export * from "@tc3-schema/codegen/worker";
