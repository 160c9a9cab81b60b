/**
 * A webpack loader that keeps a file out of webpack's cache. The metadata plugin appends the registration of the custom
 * functions to their files, but nothing while any of them has an error; a cached file would stay without its registration
 * after the error is mended.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source
 */
module.exports = function uncached(source) {
  this.cacheable(false);
  return source;
};
