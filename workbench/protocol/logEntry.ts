/** A line of the workbench's log: what the host could not answer, what failed, what is worth knowing. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  time: number;
  kind: "unsupported" | "error" | "info";
  text: string;
}
