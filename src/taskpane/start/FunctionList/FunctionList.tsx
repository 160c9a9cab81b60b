import { Button, SearchBox } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { type CatalogueEntry, fullName, summary } from "../../../workbook/catalogue/catalogue";
import { byCategory, search as searched } from "../../../workbook/catalogue/groups";
import { counted } from "../../../workbook/counted";
import { StepSection } from "../StepSection/StepSection";
import { useFunctionListStyles } from "./FunctionList.styles";

export interface FunctionListProps {
  readonly entries: readonly CatalogueEntry[];
  /** What is typed into the search box. */
  readonly search: string;
  /** The function that was open last, by its id: the focus comes back to it. */
  readonly returnTo: string | undefined;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
}

/** All functions by category, or those that fit a search. */
export function FunctionList({ entries, search, returnTo, onSearch, onOpen }: FunctionListProps) {
  const styles = useFunctionListStyles();
  const typed = search.trim();
  const groups = useMemo(() => (typed === "" ? byCategory(entries) : searched(entries, typed)), [entries, typed]);
  const shown = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const last = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => last.current?.focus(), []);
  const showAll = () => {
    onSearch("");
    box.current?.focus(); // the button is gone then
  };
  return (
    <>
      <p>
        Type <code className={styles.name}>=KAM.</code> into a cell and Excel lists them, or choose one here to see how
        it works.
      </p>
      <div role="search" aria-label="Functions" className={styles.search}>
        <SearchBox
          ref={box}
          className={styles.box}
          aria-label="Search functions"
          placeholder="Search by name or words"
          value={search}
          onChange={(_, { value }) => onSearch(value)}
        />
        <p role="status" className={styles.count}>
          {typed === "" ? counted(entries.length, "function") : `${shown} of ${counted(entries.length, "function")}`}
        </p>
      </div>
      {shown === 0 && (
        <div className={styles.empty}>
          <p>No function has "{typed}" in its name or description. Try another word, such as revenue or weights.</p>
          <Button onClick={showAll}>Show all functions</Button>
        </div>
      )}
      {groups.map(({ title, entries: those }) => (
        <StepSection key={title} title={title}>
          <ul className={styles.list}>
            {those.map((entry) => (
              <li key={entry.id} className={styles.item}>
                <button
                  type="button"
                  ref={entry.id === returnTo ? last : undefined}
                  className={styles.open}
                  onClick={() => onOpen(entry.id)}
                >
                  <span className={styles.name}>{fullName(entry)}</span>
                  <span className={styles.summary}>{summary(entry)}</span>
                </button>
              </li>
            ))}
          </ul>
        </StepSection>
      ))}
    </>
  );
}
