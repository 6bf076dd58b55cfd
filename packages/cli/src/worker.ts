/** What each thread of `tc3 generate` runs; a file of its own, which the generator finds beside its own. */
export * from "@tc3-schema/codegen/worker";
