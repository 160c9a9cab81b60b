import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import { stubColorScheme } from "../support/colorScheme";
import type { FakeWorkbook } from "../support/fakeWorkbook";
import { stubLayout } from "../support/layout";

export const user = userEvent.setup();

/** Opens the pane on the portfolio of a workbook. */
export async function openPortfolio(workbook: FakeWorkbook): Promise<HTMLElement> {
  stubColorScheme();
  stubLayout(400);
  const store = createPaneStore(workbook.open);
  store.show("portfolio");
  const { container } = render(<App store={store} />);
  await act(async () => undefined);
  return container;
}

export const rowOf = (name: string) => screen.getByRole("row", { name: new RegExp(`\\b${name}\\b`) });

export const open = (name: string) => user.click(rowOf(name));

/** A part of what is shown, by its heading. */
export const section = (title: string) => within(screen.getByRole("region", { name: title }));
