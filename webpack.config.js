// @ts-check
const path = require("node:path");
const fs = require("node:fs");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const { developmentUrl, withBaseUrl } = require("./tools/manifest-base-url.js");
const { UniqueFunctionIds } = require("./tools/unique-function-ids.js");

/** Every file that declares a custom function: a new one needs no list, only a new start of the build. */
const functionFiles = fs
  .readdirSync("src/functions")
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => `./src/functions/${name}`)
  .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"));

/** @returns {import("webpack").Configuration} */
function shared(name, argv) {
  const production = argv.mode === "production";
  return {
    name,
    devtool: production ? false : "eval-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          exclude: /node_modules/,
          options: { target: "es2022", jsx: "automatic" },
        },
        { include: path.resolve("src/functions"), loader: path.resolve("tools/uncached-loader.js") },
        {
          include: path.resolve("src/workbook/catalogue/bundledHelp.ts"),
          loader: path.resolve("tools/function-help-loader.mjs"),
        },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", css: true, legalComments: "none" })] },
    cache: {
      type: "filesystem",
      name: `${name}-${argv.mode}`,
      cacheDirectory: path.resolve("node_modules/.cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
  };
}

module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const serving = Boolean(env.WEBPACK_SERVE);
  const baseUrl = process.env.KAM_BASE_URL || developmentUrl;

  const addin = {
    ...shared("addin", argv),
    entry: {
      functions: functionFiles,
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
    },
    output: {
      path: path.resolve("dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new UniqueFunctionIds(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane", "commands"],
        chunksSortMode: "manual",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (content) => withBaseUrl(content.toString(), baseUrl) },
        ],
      }),
    ],
    // A formula waits until the page has loaded its three entries, so these stay small; the pane itself loads afterwards.
    performance: production ? { hints: "error", maxEntrypointSize: 200_000, maxAssetSize: 1_200_000 } : false,
    ...(serving && {
      devServer: {
        port: 3000,
        static: false,
        headers: { "Access-Control-Allow-Origin": "*" },
        server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
      },
    }),
  };

  const base = shared("workbench", argv);
  const workbench = {
    ...base,
    entry: { workbench: "./workbench/page/index.tsx" },
    output: {
      path: path.resolve("dist-workbench"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: {
      rules: [...(base.module?.rules ?? []), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    plugins: [new MiniCssExtractPlugin(), new HtmlWebpackPlugin({ template: "./workbench/page/index.html" })],
    performance: false,
  };
  return [addin, workbench];
};
