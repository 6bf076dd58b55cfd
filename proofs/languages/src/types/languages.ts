/** The version of quicktype that makes the types, here and on the page. */
export const QUICKTYPE_VERSION = "26.0.0";

/** A program and its arguments. It runs in the directory of the test. */
export type Command = readonly [program: string, ...args: string[]];

/** How the types of a language are made, compiled and used. */
export interface Language {
  /** The name in options and directories. */
  readonly name: string;
  /** The name of the generator in quicktype. */
  readonly lang: string;
  readonly options: Readonly<Record<string, string>>;
  /** The file of the types. Java writes one file per type beside it. */
  readonly types: string;
  /** The directory of the types inside that of the test, if the language requires one. */
  readonly below?: string;
  /** A written file that is not used. */
  readonly unused?: string;
  /** The name that the program of the test gets. */
  readonly program: string;
  /** Programs and files that must be on this machine. A name without a slash is looked up on PATH. */
  readonly needs: readonly string[];
  /** The packages of Debian that contain these programs and files. */
  readonly packages: readonly string[];
  readonly compile?: Command;
  /** The command that runs the program. The path of the answer becomes its last argument. */
  readonly run: Command;
  /** The environment variables for the run. */
  readonly env?: Readonly<Record<string, string>>;
}

const JARS = ["databind", "core", "annotations"].map((name) => `/usr/share/java/jackson-${name}.jar`);
const NEWTONSOFT = "/usr/lib/cli/Newtonsoft.Json-5.0";

export const LANGUAGES: readonly Language[] = [
  {
    name: "go",
    lang: "go",
    options: { package: "main" },
    types: "answers.go",
    program: "main.go",
    needs: ["go"],
    packages: ["golang-go"],
    compile: ["go", "build", "-o", "program", "main.go", "answers.go"],
    run: ["./program"],
  },
  {
    name: "java",
    lang: "java",
    options: { package: "answers", "array-type": "list" },
    types: "Answers.java",
    below: "answers",
    // It does not compile with the Jackson of Debian, whose writeValueAsString declares one more exception.
    unused: "Converter.java",
    program: "Main.java",
    needs: ["javac", "java", ...JARS],
    packages: ["default-jdk-headless", "libjackson2-databind-java"],
    compile: ["javac", "-cp", `.:${JARS.join(":")}`, "-d", "classes", "Main.java"],
    run: ["java", "-cp", `classes:${JARS.join(":")}`, "Main"],
  },
  {
    name: "csharp",
    lang: "csharp",
    options: { namespace: "Answers", framework: "NewtonSoft", "csharp-version": "6" },
    types: "Answers.cs",
    program: "Main.cs",
    needs: ["mcs", "mono", `${NEWTONSOFT}/Newtonsoft.Json.dll`],
    packages: ["mono-mcs", "mono-runtime", "libnewtonsoft-json5.0-cil"],
    compile: ["mcs", "-out:program.exe", `-r:${NEWTONSOFT}/Newtonsoft.Json.dll`, "Main.cs", "Answers.cs"],
    run: ["mono", "program.exe"],
    env: { MONO_PATH: NEWTONSOFT },
  },
  {
    name: "python",
    lang: "python",
    options: {},
    types: "answers.py",
    program: "main.py",
    needs: ["python3"],
    packages: ["python3"],
    run: ["python3", "main.py"],
    env: { PYTHONDONTWRITEBYTECODE: "1" },
  },
  {
    name: "php",
    lang: "php",
    options: {},
    types: "Answers.php",
    program: "main.php",
    needs: ["php"],
    packages: ["php-cli"],
    run: ["php", "main.php"],
  },
  {
    name: "cpp",
    lang: "cpp",
    options: { namespace: "answers", "code-format": "with-struct", "include-location": "global-include" },
    types: "answers.hpp",
    program: "main.cpp",
    needs: ["g++", "/usr/include/nlohmann/json.hpp"],
    packages: ["g++", "nlohmann-json3-dev"],
    compile: ["g++", "-std=c++17", "-o", "program", "main.cpp"],
    run: ["./program"],
  },
];
