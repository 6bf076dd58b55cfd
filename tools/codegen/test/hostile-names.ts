import ts from "typescript";

/** All words that the compiler reserves, contextual ones included. */
export const COMPILER_WORDS: readonly string[] = Object.values(ts.SyntaxKind)
  .filter((kind): kind is ts.SyntaxKind => typeof kind === "number")
  .filter((kind) => kind >= ts.SyntaxKind.FirstKeyword && kind <= ts.SyntaxKind.LastKeyword)
  .flatMap((kind) => ts.tokenToString(kind) ?? [])
  .filter((word, index, all) => all.indexOf(word) === index);

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The names that generated modules declare, import and export, and their local names. */
const OURS =
  words(`ApiResponse AsDelivered Actions CallbackContract Catalogue Classes Contract Delivered Details EnvelopeError
EnvelopeResponse ErrorResponse Int64 Issue ItemFailure KnownCommonErrorCode CommonErrorCode Open OfficialClient Outcome
Report Reporter StandardSchema StrictContract SuccessResponse Texts WithIntegers accepts actions at body callbacks classes codes
common conforms contract data datatypes defineCallback defineContract defineEnvelope details eachAccepts eachIs eachIsString eachKeeps en
envelope error errorcodes errors families guards hasMembers hasNothingElse index is isExact isExactError isInteger
isTolerableError item itemFailures itemFailuresIn keeps key knownCodes knownCodesOf len list note ownError report requests response
schema service types unreviewed validate0 validate10 value version zh`);

const OTHERS =
  words(`NaN Infinity undefined eval arguments exports require module globalThis window self process __filename
__dirname __esModule __proto__ constructor prototype hasOwnProperty toString valueOf then toJSON async of
Contract_ Int64_ Open_ break_ class_ type_ string_ string__ Known KnownKnown Error_ _ __ _0 $ref
aux con prn nul com1 lpt9 Integer TolerableError NothingElse Exact ExactError Common Hx Sms Ecc ECC FaceFusion Facefusion`).filter(
    (word) => !word.startsWith("$"),
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** All names that have ever conflicted with generated names, or might. */
export const HOSTILE_NAMES: readonly string[] = [
  ...new Set(
    [
      ...COMPILER_WORDS,
      ...OURS,
      ...OTHERS,
      ...Object.getOwnPropertyNames(globalThis),
      ...Object.getOwnPropertyNames(Object.prototype),
    ]
      .flatMap((word) => [word, capital(word), small(word)])
      .flatMap((word) => [
        word,
        ...(OURS.includes(word) ? [`${word}ErrorCode`, `Known${word}ErrorCode`] : []),
      ])
      .concat("HxErrorCode", "KnownHxErrorCode", "KnownCommonErrorCode", "CommonErrorCode"),
  ),
].filter((word) => IDENTIFIER.test(word) && !word.startsWith("TC3_"));

/** Those that are spelled like actions. */
export const HOSTILE_ACTIONS: readonly string[] = HOSTILE_NAMES.filter((word) => /^[A-Z]/.test(word));

/** Those that are spelled like services. */
export const HOSTILE_SERVICES: readonly string[] = [
  ...new Set(
    [...COMPILER_WORDS, ...OURS, ...OTHERS].map((word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "")),
  ),
].filter((word) => /^[a-z][a-z0-9]*$/.test(word) && word !== "hx");
