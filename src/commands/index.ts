import { COMMAND_FAILURE } from "../workbook/names";

/**
 * Code behind the ribbon, loaded by the one page of the shared runtime. The button "KAM pane" shows the pane without any
 * code; a button that runs a function is registered here under the name it has in the manifest. The page is the pane's
 * too, so a failure is said there.
 */
async function selfTest(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { runSelfTest } = await import(/* webpackChunkName: "self-test" */ "./selfTest");
    const failure = await runSelfTest();
    if (failure !== undefined) await say(failure);
  } catch (error) {
    await say(error instanceof Error ? error.message : String(error));
  } finally {
    event.completed();
  }
}

async function say(failure: string): Promise<void> {
  window.dispatchEvent(new CustomEvent(COMMAND_FAILURE, { detail: failure }));
  await Office.addin.showAsTaskpane();
}

Office.actions.associate("selfTest", selfTest);
void Office.onReady();
