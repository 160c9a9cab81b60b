import { PaneMessage } from "./components/PaneMessage/PaneMessage";
import { DataCheckScreen } from "./dataCheck/DataCheckScreen";
import { DepartmentsScreen } from "./departments/DepartmentsScreen";
import { PortfolioScreen } from "./portfolio/PortfolioScreen";
import { StartScreen } from "./start/StartScreen";
import type { ReadingScreenProps } from "./screenProps";
import type { ScreenName } from "./store/paneState";
import { WeightsScreen } from "./weights/WeightsScreen";

/** One screen of the pane, or why it has nothing to show yet. */
export function Screen({ name, ...props }: ReadingScreenProps & { readonly name: ScreenName }) {
  const { reading, store } = props;
  if (name === "start") return <StartScreen {...props} />;
  if (reading.kind === "noTable") return <NoModel onStart={() => store.show("start")} />;
  if (name === "dataCheck") return <DataCheckScreen {...props} />;
  if (reading.kind === "problems") return <Problems problems={reading.problems} />;
  if (name === "departments") return <DepartmentsScreen {...props} snapshot={reading.snapshot} />;
  if (name === "portfolio") return <PortfolioScreen {...props} snapshot={reading.snapshot} />;
  return <WeightsScreen {...props} snapshot={reading.snapshot} />;
}

function NoModel({ onStart }: { readonly onStart: () => void }) {
  return (
    <PaneMessage title="No criteria in this workbook yet" action={{ label: "Go to Start", onClick: onStart }}>
      <p>Start makes them out of a table of yours, or adds a sample portfolio to try.</p>
    </PaneMessage>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <PaneMessage title="The criteria cannot be used yet">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>Mend this in the sheet; the pane follows by itself.</p>
    </PaneMessage>
  );
}
