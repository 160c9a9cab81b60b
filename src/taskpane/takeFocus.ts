/**
 * Puts the focus on an element that is no stop of the Tab key, such as a heading, as what had the focus is gone. In Excel
 * on the web Office.js handles the Tab key, and from an element that is no stop it leads out of the pane: so this one is
 * a stop as long as it has the focus.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  element.focus();
}
