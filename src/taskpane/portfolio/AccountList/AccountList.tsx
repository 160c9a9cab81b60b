import { useVirtualizer, defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Arrangement } from "../../../workbook/portfolioView/arrangement";
import type { AccountRow } from "../../../workbook/portfolioView/listing";
import { useMediaQuery } from "../useMediaQuery";
import { ROW_HEIGHT, useAccountListStyles, WIDE } from "./AccountList.styles";
import { AccountListHeader } from "./AccountListHeader";
import { AccountRowCells } from "./AccountRowCells";

export interface AccountListProps {
  /** The accounts on show, in order. */
  readonly rows: readonly AccountRow[];
  readonly arrangement: Arrangement;
  /** The account that was open last, by its row in the table: the focus comes back to it. */
  readonly returnTo: number | undefined;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  readonly onOpen: (row: AccountRow) => void;
}

/** Rows drawn beyond the visible ones, so that scrolling shows no gaps. */
const OVERSCAN = 8;

/**
 * The accounts as a grid of which only the visible rows are drawn. One row takes part in the tab order; arrow keys, Page
 * up and down, Home and End move along the rows, Enter opens one.
 */
export function AccountList({ rows, arrangement, returnTo, onArrange, onOpen }: AccountListProps) {
  const styles = useAccountListStyles();
  const isWide = useMediaQuery(WIDE);
  const height = isWide ? ROW_HEIGHT.wide : ROW_HEIGHT.narrow;
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ row }) => row === returnTo),
    ),
  );
  const active = Math.min(chosen, Math.max(0, rows.length - 1));
  const moved = useRef(returnTo !== undefined);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    rangeExtractor: useCallback((range: Range) => withActive(range, active), [active]),
    getItemKey: (index) => rows[index]!.row,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    if (!moved.current) return;
    virtualizer.scrollToIndex(active);
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return; // not drawn yet: the list first learns how high it is
    moved.current = false;
    row.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
    const step = STEPS[event.key]?.(page);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, active + step));
    moved.current = next !== active;
    setChosen(next);
  };
  const open = (index: number) => {
    setChosen(index);
    onOpen(rows[index]!);
  };

  return (
    <div role="grid" aria-label="Accounts" aria-rowcount={rows.length + 1} className={styles.root}>
      <AccountListHeader arrangement={arrangement} onArrange={onArrange} />
      <div ref={scroller} role="rowgroup" className={styles.body} onKeyDown={press}>
        <div role="presentation" className={styles.canvas} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <div
              key={key}
              role="row"
              data-index={index}
              aria-rowindex={index + 2}
              tabIndex={index === active ? 0 : -1}
              className={styles.row}
              style={{ height, transform: `translateY(${start}px)` }}
              onFocus={() => setChosen(index)}
              onClick={() => open(index)}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault(); // or the key would go on to press what gets the focus
                open(index);
              }}
            >
              <AccountRowCells row={rows[index]!} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const STEPS: Record<string, ((page: number) => number) | undefined> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => -Infinity,
  End: () => Infinity,
};

/** The rows to draw: the visible ones, and the one in the tab order wherever it is. */
function withActive(range: Range, active: number): number[] {
  const visible = defaultRangeExtractor(range);
  if (range.count === 0 || visible.includes(active)) return visible;
  return [...visible, active].sort((a, b) => a - b);
}
