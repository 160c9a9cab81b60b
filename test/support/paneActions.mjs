/** Opens a screen of the pane: by its tab, or by the menu of those that a narrow pane has no room for. */
export async function openScreen(pane, name) {
  const tab = pane.getByRole("tab", { name, exact: true });
  await pane.getByRole("tab", { name: "Start" }).waitFor();
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole("button", { name: "More screens" }).click();
  await pane.getByRole("menuitem", { name }).click();
}

/** Drags the edge of the pane until the pane has a width. */
export async function widenPane(page, width) {
  const edge = await page.getByRole("separator", { name: "Width of the KAM pane" }).boundingBox();
  const size = page.viewportSize();
  if (!edge || !size) throw new Error("The pane is not shown.");
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
  await page.mouse.down();
  await page.mouse.move(size.width - width, edge.y + edge.height / 2, { steps: 4 });
  await page.mouse.up();
}
