import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { CRITERIA_COLUMNS, TABLES } from "../workbook/names";
import { useAppStyles } from "./App.styles";
import { LoadingWeights } from "./components/LoadingWeights/LoadingWeights";
import { Messages } from "./components/Messages/Messages";
import { PaneMessage } from "./components/PaneMessage/PaneMessage";
import type { PaneState } from "./store/paneState";
import type { PaneStore } from "./store/paneStore";
import { usePaneState } from "./store/usePaneState";
import { useOfficeTheme } from "./useOfficeTheme";
import { WeightsScreen } from "./weights/WeightsScreen";

export interface AppProps {
  readonly store: PaneStore;
}

/** The pane: what the workbook says, or why it does not. */
export function App({ store }: AppProps) {
  const styles = useAppStyles();
  const theme = useOfficeTheme();
  const state = usePaneState(store);
  useEffect(() => store.start(), [store]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <Screen store={store} state={state} />
    </FluentProvider>
  );
}

function Screen({ store, state }: AppProps & { readonly state: PaneState }) {
  const { reading, failure } = state;
  if (reading?.kind === "snapshot") return <WeightsScreen store={store} state={state} snapshot={reading.snapshot} />;
  const retry = () => void store.refresh();
  if (failure !== undefined) {
    return (
      <PaneMessage title="KAM could not read the workbook" action={{ label: "Retry", onClick: retry }}>
        <p role="alert">{failure}</p>
      </PaneMessage>
    );
  }
  return (
    <>
      <Messages state={state} conflicts={0} onRetry={retry} onCloseNotice={store.closeNotice} />
      {reading === undefined && <LoadingWeights />}
      {reading?.kind === "noTable" && <NoTable adding={state.applying} onAddSample={() => void store.addSample()} />}
      {reading?.kind === "problems" && <Problems problems={reading.problems} />}
    </>
  );
}

interface NoTableProps {
  readonly adding: boolean;
  readonly onAddSample: () => void;
}

function NoTable({ adding, onAddSample }: NoTableProps) {
  const [criterion, ...others] = CRITERIA_COLUMNS;
  return (
    <PaneMessage
      title="No criteria in this workbook yet"
      action={{ label: "Add a sample portfolio", onClick: onAddSample, busy: adding }}
    >
      <p>
        The pane sets the weights of your criteria. It finds them in a table named <strong>{TABLES.criteria}</strong>, a
        row for each criterion, with the columns {criterion}, {others.slice(0, -1).join(", ")} and {others.at(-1)}.
      </p>
      <p>As soon as there is such a table, it is shown here.</p>
      <p>
        To try it first, add a sample of 24 invented accounts: it writes six new sheets and touches nothing of yours.
      </p>
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
