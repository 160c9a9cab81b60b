import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LogEntry } from "../protocol/logEntry";

const useStyles = makeStyles({
  drawer: {
    height: "180px",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
    flexGrow: 1,
  },
  entry: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    listStyle: "none",
    padding: "2px 0",
  },
  time: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
  kind: { minWidth: "92px" },
});

const kinds = {
  unsupported: { color: "danger", label: "not supported" },
  error: { color: "warning", label: "error" },
  info: { color: "informative", label: "info" },
} as const;

const time = (milliseconds: number) => new Date(milliseconds).toLocaleTimeString("en-GB");

/** What the host could not answer, what failed and what is worth knowing, newest first. */
export function LogDrawer({ log, onClose }: { log: readonly LogEntry[]; onClose: () => void }) {
  const styles = useStyles();
  return (
    <section className={styles.drawer} aria-label="Log">
      <div className={styles.head}>
        <Text weight="semibold">Log</Text>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Close
        </Button>
      </div>
      <ul className={styles.list}>
        {log.length === 0 && <li className={styles.entry}>Nothing yet: every call of the add-in was answered.</li>}
        {log.toReversed().map((entry, index) => (
          <li key={log.length - index} className={styles.entry}>
            <Text size={200} className={styles.time}>
              {time(entry.time)}
            </Text>
            <span className={styles.kind}>
              <Badge size="small" appearance="tint" color={kinds[entry.kind].color}>
                {kinds[entry.kind].label}
              </Badge>
            </span>
            <Text size={200}>{entry.text}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
