import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { ChartOverlay } from "./ChartOverlay";
import { LogDrawer } from "./LogDrawer";
import { PageStore } from "./pageState";
import { Problem } from "./Problem";
import { Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./useFileDrop";
import { Workbench } from "./workbench";

const initialPaneWidth = 360;

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  main: { flexGrow: 1, minHeight: 0, display: "flex" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  pane: { flexShrink: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  paneTitle: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  frame: { flexGrow: 1, minHeight: 0, "& iframe": { border: "none", width: "100%", height: "100%", display: "block" } },
  drop: {
    position: "absolute",
    inset: "0",
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    pointerEvents: "none",
  },
});

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** The page: a bar on top, the grid on the left, the add-in's pane on the right, the log at the bottom. */
export function App({ dark }: { dark: boolean }) {
  const styles = useStyles();
  const gridElement = useRef<HTMLDivElement>(null);
  const paneElement = useRef<HTMLDivElement>(null);
  const [store] = useState(() => new PageStore());
  const [workbench, setWorkbench] = useState<Workbench>();
  const [paneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState(initialPaneWidth);
  const [logShown, setLogShown] = useState(false);
  const { document, log, problem } = useSyncExternalStore(store.subscribe, store.get);
  const open = async (file: File) => workbench?.open(await file.arrayBuffer(), file.name);
  const drop = useFileDrop(open);

  useEffect(() => {
    if (!gridElement.current || !paneElement.current) return;
    const created = new Workbench(gridElement.current, paneElement.current, store, dark);
    window.workbench = created;
    setWorkbench(created);
    void created.start();
  }, [store, dark]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <div className={styles.page} {...drop.handlers}>
        <TopBar
          document={document}
          paneShown={paneShown}
          logShown={logShown}
          unsupported={log.filter(({ kind }) => kind === "unsupported").length}
          onOpen={open}
          onDirect={(direct) => workbench && (workbench.direct = direct)}
          onReload={() => workbench?.reload()}
          onPane={() => setPaneShown(!paneShown)}
          onLog={() => setLogShown(!logShown)}
        />
        {problem && <Problem text={problem} onDismiss={() => store.update({ problem: undefined })} />}
        <div className={styles.main}>
          <div className={styles.grid}>
            <div ref={gridElement} style={{ position: "absolute", inset: 0 }} />
            {workbench && <ChartOverlay workbench={workbench} />}
            {drop.over && <div className={styles.drop}>Drop the workbook to open it</div>}
          </div>
          {paneShown && <Splitter width={paneWidth} onWidth={setPaneWidth} />}
          <aside
            className={paneShown ? styles.pane : styles.hidden}
            style={{ width: paneWidth }}
            aria-label="KAM add-in"
          >
            <div className={styles.paneTitle}>KAM</div>
            <div ref={paneElement} className={styles.frame} />
          </aside>
        </div>
        {logShown && <LogDrawer log={log} onClose={() => setLogShown(false)} />}
      </div>
    </FluentProvider>
  );
}
