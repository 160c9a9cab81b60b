import { useTilesStyles } from "./Tiles.styles";

/** A figure with its name and what to know about it. */
export interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
}

/** Figures side by side, as many as there is room for. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  const styles = useTilesStyles();
  return (
    <dl className={styles.root}>
      {tiles.map(({ label, figure, note }) => (
        <div key={label} className={styles.tile}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.figure}>{figure}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
