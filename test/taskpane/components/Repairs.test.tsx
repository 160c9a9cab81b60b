import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { Repairs } from "../../../src/taskpane/components/Repairs/Repairs";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import { type Broken, repair } from "../../../src/workbook/repair/broken";
import { violations } from "../../support/axe";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";
import { settingsCells, settingsTable } from "../../workbook/modelTables";

const broken: readonly Broken[] = [
  {
    sentence: 'tblAccounts has no column "Fit".',
    repairs: [
      repair('Call the criterion "Match"', "Done.", []),
      repair('Call the column "Match" "Fit" again', "Done.", []),
    ],
  },
  { sentence: "A name means nothing any more.", repairs: [] },
];

test("each thing that is broken is a sentence, with a button for each way to mend it", async () => {
  const pressed: string[] = [];
  const { container } = render(
    <FluentProvider>
      <Repairs broken={broken} busy={false} onRepair={({ label }) => pressed.push(label)} />
    </FluentProvider>,
  );
  expect(screen.getByText("A name means nothing any more.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: 'Call the column "Match" "Fit" again' }));
  expect(pressed).toEqual(['Call the column "Match" "Fit" again']);
  expect(await violations(container)).toEqual([]);
});

test("nothing can be pressed twice while the pane writes, and nothing is shown where nothing is broken", async () => {
  const pressed: string[] = [];
  const { container, rerender } = render(
    <FluentProvider>
      <Repairs broken={broken} busy onRepair={({ label }) => pressed.push(label)} />
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: 'Call the criterion "Match"' }));
  expect(pressed).toEqual([]);
  rerender(
    <FluentProvider>
      <Repairs broken={[]} busy={false} onRepair={() => undefined} />
    </FluentProvider>,
  );
  expect(container.querySelector("section")).toBeNull();
});

test("the pane offers the repair of what it reads, and carries it out as a plan", async () => {
  stubColorScheme();
  const workbook = new FakeWorkbook();
  workbook.settings = settingsTable(settingsCells().filter(([label]) => label !== "Capacity"));
  render(<App store={createPaneStore(workbook.open)} />);
  await userEvent.click(await screen.findByRole("button", { name: 'Add the row "Capacity"' }));
  expect(workbook.plans.map(({ steps }) => steps)).toEqual([
    [expect.objectContaining({ kind: "addRows", table: "tblSettings" })],
  ]);
});

test("of many things that are broken the first are shown, the others on demand", async () => {
  const many = Array.from({ length: 5 }, (_, i): Broken => ({ sentence: `Column ${i + 1} is gone.`, repairs: [] }));
  render(
    <FluentProvider>
      <Repairs broken={many} busy={false} onRepair={() => undefined} />
    </FluentProvider>,
  );
  expect(screen.queryByText("Column 4 is gone.")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Show 2 more" }));
  expect(screen.getByText("Column 5 is gone.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /more/ })).toBeNull();
});
