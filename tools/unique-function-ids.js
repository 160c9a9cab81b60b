/**
 * Ids that more than one entry has. The metadata tool compares ids only within one file, and Excel would refuse or shadow
 * the second entry.
 *
 * @param {{ functions: { id: string }[], enums?: { id: string }[] }} metadata the content of functions.json
 * @returns {string[]} one sentence for each double id
 */
function doubleIds({ functions, enums = [] }) {
  return [
    { kind: "function", ids: functions.map(({ id }) => id) },
    { kind: "enum", ids: enums.map(({ id }) => id) },
  ].flatMap(({ kind, ids }) => {
    const names = ids.map((id) => id.toUpperCase());
    const double = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...double].map((name) => `Two custom ${kind}s in src/functions have the id ${name}.`);
  });
}

/** A webpack plugin that fails the build where two files of src/functions declare the same id. */
class UniqueFunctionIds {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("UniqueFunctionIds", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("UniqueFunctionIds", (assets) => {
        const metadata = assets["functions.json"]?.source().toString();
        if (!metadata) return; // the metadata plugin has reported why
        for (const message of doubleIds(JSON.parse(metadata))) {
          compilation.errors.push(Object.assign(new WebpackError(message), { hideStack: true }));
        }
      });
    });
  }
}

module.exports = { UniqueFunctionIds, doubleIds };
