/** The official kinds of integers that have 64 bits. A `$comment` beside an integer says which of them it is. */
export const WIDE: ReadonlySet<string> = new Set(["int64", "uint64"]);

/** Advice on the integers of 64 bits, language by language. Every export that describes integers has it. */
export const WIDE_INTEGERS =
  "An integer whose $comment is int64 or uint64 has 64 bits. Python and Ruby read it exactly. Go: read it into int64 or uint64; into any, Go rounds it beyond 2^53, unless the decoder reads json.Number. Java: long, and BigInteger for a uint64. C#: long or ulong; decimal holds both. C++: int64_t or uint64_t. PHP: it rounds a uint64 beyond 2^63, unless JSON_BIGINT_AS_STRING is set. JavaScript: it rounds beyond 2^53, so decode with @tc3-schema/validator, which gives a BigInt or a string.";
