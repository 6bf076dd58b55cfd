import * as fc from "fast-check";

// A mutant is killed when a property fails. The search for the smallest input that fails takes minutes, and nobody reads it.
fc.configureGlobal({ endOnFailure: true });
