const fs = require("node:fs");
const path = require("node:path");

/** Packages that ship only ES modules: jest cannot require them on Node 20, so they are transformed too. */
function esmPackages(root = path.join(__dirname, "node_modules")) {
  const names = fs
    .readdirSync(root)
    .flatMap((name) =>
      name.startsWith("@") ? fs.readdirSync(path.join(root, name)).map((sub) => `${name}/${sub}`) : [name],
    );
  return names.filter((name) => {
    const file = path.join(root, name, "package.json");
    return fs.existsSync(file) && JSON.parse(fs.readFileSync(file, "utf8")).type === "module";
  });
}

const shared = {
  transform: {
    "\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        swcrc: false,
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmPackages().join("|")})/)`, "\\.cjs$"],
};

module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{build,cells,examples,functions,models,workbench,workbook}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/dom.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/support/browser-environment.cjs",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/browser-setup.mjs",
      globalTeardown: "<rootDir>/test/support/browser-teardown.mjs",
    },
  ],
};
