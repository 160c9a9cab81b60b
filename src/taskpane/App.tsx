import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { brokenBindings } from "../workbook/repair/brokenBindings";
import { useAppStyles } from "./App.styles";
import { LoadingWeights } from "./components/LoadingWeights/LoadingWeights";
import { Messages } from "./components/Messages/Messages";
import { PaneMessage } from "./components/PaneMessage/PaneMessage";
import { Repairs } from "./components/Repairs/Repairs";
import { ScreenTabs } from "./components/ScreenTabs/ScreenTabs";
import { Screen } from "./Screen";
import { conflicts, type PaneStore } from "./store/paneStore";
import { usePaneState } from "./store/usePaneState";
import { useOfficeTheme } from "./useOfficeTheme";

export interface AppProps {
  readonly store: PaneStore;
}

/** The pane: its screens, and what it has to say about itself above them. */
export function App({ store }: AppProps) {
  const styles = useAppStyles();
  const theme = useOfficeTheme();
  const state = usePaneState(store);
  useEffect(() => store.start(), [store]);
  const { reading, failure, undoable, applying } = state;
  const screen = state.screen ?? (reading?.kind === "noTable" ? "start" : "weights");
  const broken = useMemo(() => (reading === undefined ? [] : brokenBindings(reading.blocks)), [reading]);
  const retry = () => void store.refresh();
  return (
    <FluentProvider theme={theme}>
      <div className={styles.root}>
        {reading === undefined && failure !== undefined ? (
          <PaneMessage title="KAM could not read the workbook" action={{ label: "Retry", onClick: retry }}>
            <p role="alert">{failure}</p>
          </PaneMessage>
        ) : (
          <>
            <ScreenTabs
              screen={screen}
              undoable={undoable}
              busy={applying}
              onShow={store.show}
              onUndo={() => void store.undo()}
            />
            <Messages
              state={state}
              conflicts={screen === "weights" ? conflicts(state).length : 0}
              onRetry={retry}
              onCloseNotice={store.closeNotice}
            />
            <Repairs broken={broken} busy={applying} onRepair={({ plan, done }) => void store.carryOut(plan, done)} />
            <div className={styles.screen}>
              {reading === undefined ? (
                <LoadingWeights />
              ) : (
                <Screen name={screen} store={store} state={state} reading={reading} />
              )}
            </div>
          </>
        )}
      </div>
    </FluentProvider>
  );
}
