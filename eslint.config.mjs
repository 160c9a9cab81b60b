import importX, { createNodeResolver } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Imports go down only: what a folder of src may import beside itself. */
const mayImport = {
  models: [],
  examples: [],
  cells: ["models"],
  functions: ["cells", "models"],
  workbook: ["cells", "models", "examples"],
  taskpane: ["workbook", "models", "examples"],
  commands: ["workbook"],
};

const HOST_ERRORS = "CustomFunctions belongs in cells/result.ts: its error class exists only during a call.";

export default defineConfig([
  globalIgnores(["dist", "dist-workbench", "node_modules"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    rules: { "@typescript-eslint/consistent-type-imports": "error" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        window: "readonly",
        module: "writable",
        require: "readonly",
        __filename: "readonly",
        __dirname: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" }, // the metadata tool accepts only any[][]
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins }, // its own configs bring another typescript-eslint, so only the rules are used
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: { "react-hooks/incompatible-library": "off" }, // it warns of a compiler that the build does not use
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.ts"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".mjs", ".js"] })] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-unresolved": "error", // an import that cannot be resolved would escape the rule below
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...Object.entries(mayImport).map(([folder, others]) => ({
              target: `./src/${folder}`,
              from: "./src",
              except: [folder, ...others].map((name) => `./${name}`),
              message: `${folder} may import only ${others.join(" and ") || "itself"}.`,
            })),
            { target: "./src", from: "./workbench", message: "The add-in never imports the workbench." },
          ],
        },
      ],
    },
  },
  {
    // The host's globals have one place each: everything else gets what it needs passed.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/excel/**", "src/{taskpane,commands}/index.{ts,tsx}", "src/taskpane/useOfficeTheme.ts"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cells/result.ts"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "Identifier[name='CustomFunctions']", message: HOST_ERRORS }],
    },
  },
  {
    files: ["src/{models,cells,functions,examples}/**/*.ts", "src/workbook/*.ts", "src/workbook/sample/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension", "window", "document"],
      "no-restricted-imports": ["error", { patterns: ["react", "react-dom", "@fluentui/*"] }],
    },
  },
]);
