const { TestEnvironment } = require("jest-environment-node");

/** Tells the tests' own cleaning up whether the test has failed, so that it can keep what the browser showed. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name === "test_start") this.global.testFailed = false;
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.global.testFailed = true;
  }
};
