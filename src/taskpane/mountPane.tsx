import { createRoot } from "react-dom/client";
import { openWorkbook } from "../workbook/excel/workbook";
import { COMMAND_FAILURE } from "../workbook/names";
import { App } from "./App";
import { createPaneStore } from "./store/paneStore";

/**
 * Draws the pane into an element of the page.
 *
 * @param onFault called with what the pane could not recover from; the element is empty then.
 */
export function mountPane(element: Element, onFault: (error: unknown) => void): void {
  const store = createPaneStore(openWorkbook);
  window.addEventListener(COMMAND_FAILURE, (event) => store.reportFailure((event as CustomEvent<string>).detail));
  const onUncaughtError = (error: unknown) => setTimeout(() => onFault(error)); // React empties the element after the call
  createRoot(element, { onUncaughtError }).render(<App store={store} />);
}
