import { Button, CounterBadge, makeStyles, Switch, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useRef } from "react";

interface TopBarProps {
  document: string;
  paneShown: boolean;
  logShown: boolean;
  /** How many calls of the add-in the workbench could not answer. */
  unsupported: number;
  onOpen: (file: File) => void;
  onDirect: (direct: boolean) => void;
  onReload: () => void;
  onPane: () => void;
  onLog: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", flexGrow: 1 },
  document: { color: tokens.colorNeutralForeground2 },
});

/** Says what the page is and holds its few commands. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>KAM workbench</h1>
      <Text size={200} className={styles.what}>
        This is a workbench that plays Excel on the web. It is not Excel.
      </Text>
      <Text size={200} className={styles.document}>
        {props.document}
      </Text>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="Workbook file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) props.onOpen(file);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => chooser.current?.click()}>
        Open .xlsx
      </Button>
      <Switch
        size="small"
        label="Compute directly"
        title="Calls the add-in's functions without the Office protocol. For very large sheets."
        onChange={(_, { checked }) => props.onDirect(checked)}
      />
      <Button size="small" appearance="subtle" onClick={props.onReload}>
        Reload add-in
      </Button>
      <Button size="small" appearance="subtle" onClick={props.onPane}>
        {props.paneShown ? "Hide KAM pane" : "Show KAM pane"}
      </Button>
      <ToggleButton size="small" appearance="subtle" checked={props.logShown} onClick={props.onLog}>
        Log&nbsp;
        <CounterBadge
          count={props.unsupported}
          size="small"
          color="danger"
          aria-label={`${props.unsupported} calls not supported`}
        />
      </ToggleButton>
    </header>
  );
}
