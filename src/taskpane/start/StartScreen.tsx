import { CRITERIA_COLUMNS, TABLES } from "../../workbook/names";
import { samplePortfolio } from "../../workbook/sample/portfolio";
import { PaneMessage } from "../components/PaneMessage/PaneMessage";
import type { ReadingScreenProps } from "../Screen";

/** How a workbook comes to a portfolio. */
export function StartScreen({ store, state }: ReadingScreenProps) {
  const [criterion, ...others] = CRITERIA_COLUMNS;
  const addSample = () => void store.carryOut(samplePortfolio(), "The sample portfolio is in the workbook.");
  return (
    <PaneMessage
      title="No criteria in this workbook yet"
      action={{ label: "Add a sample portfolio", onClick: addSample, busy: state.applying }}
    >
      <p>
        The pane sets the weights of your criteria. It finds them in a table named <strong>{TABLES.criteria}</strong>, a
        row for each criterion, with the columns {criterion}, {others.slice(0, -1).join(", ")} and {others.at(-1)}.
      </p>
      <p>As soon as there is such a table, it is shown here.</p>
      <p>
        To try it first, add a sample of 24 invented accounts: it writes seven new sheets and touches nothing of yours.
      </p>
    </PaneMessage>
  );
}
