import { Button } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import {
  joinedAbove,
  linesOf,
  moved,
  ranked,
  ranksOf,
  type Tiers,
  tiersOf,
  withoutName,
} from "../../../workbook/departments/rankOrder";
import { SpokenStatus } from "../../components/SpokenStatus/SpokenStatus";
import { useRankAnswerStyles } from "./RankAnswer.styles";
import { RankRow } from "./RankRow";

export interface RankAnswerProps {
  readonly names: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
  readonly disabled: boolean;
  readonly onChange: (ranks: ReadonlyMap<string, number>) => void;
}

/** Where the focus goes after the list was drawn again: a control of a row, or the first that is not ranked. */
type NextFocus = { readonly name: string; readonly control: "up" | "down" } | "open" | undefined;

/** An order of importance that starts empty: criteria are added from the most important down, then moved. */
export function RankAnswer({ names, ranks, disabled, onChange }: RankAnswerProps) {
  const styles = useRankAnswerStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<NextFocus>(undefined);
  const [said, setSaid] = useState("");
  const tiers = useMemo(() => tiersOf(ranks, names), [ranks, names]);
  const lines = linesOf(tiers);
  const open = names.filter((name) => !ranks.has(name));

  const set = (changed: Tiers, focus: NextFocus, words: string) => {
    next.current = focus;
    setSaid(words);
    onChange(ranksOf(changed));
  };
  const place = (changed: Tiers, name: string) => {
    const at = linesOf(changed).findIndex((line) => line.name === name);
    return `${name} is number ${at + 1} of ${lines.length}.`;
  };
  const drop = (name: string, to: string) => {
    const at = lines.findIndex((line) => line.name === to);
    const changed = moved(tiers, name, at);
    set(changed, undefined, place(changed, name));
  };

  useEffect(() => {
    const focus = next.current;
    next.current = undefined;
    if (focus === undefined) return;
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const target =
      focus === "open"
        ? (find("[data-open]") ?? find("[data-control]"))
        : find(`[data-name="${CSS.escape(focus.name)}"] [data-control="${focus.control}"]`);
    target?.focus();
  }, [tiers]);

  return (
    <div ref={root}>
      <h2 id={`${id}order`} className={styles.heading}>
        Your order, the most important first
      </h2>
      {lines.length === 0 && <p className={styles.hint}>Empty. Choose below what is most important, then the next.</p>}
      <ol className={styles.list} aria-labelledby={`${id}order`}>
        {lines.map(({ name, joined }, i) => (
          <RankRow
            key={name}
            name={name}
            rank={ranksOf(tiers).get(name)!}
            isFirst={i === 0}
            isLast={i === lines.length - 1}
            joined={joined}
            disabled={disabled}
            onMove={(by, control) => {
              const changed = moved(tiers, name, i + by);
              set(changed, { name, control }, place(changed, name));
            }}
            onDrop={drop}
            onJoin={(join) => {
              const above = lines[i - 1]!.name;
              set(
                joinedAbove(tiers, name, join),
                undefined,
                join ? `${name} is equal to ${above}.` : `${name} is below ${above}.`,
              );
            }}
            onRemove={() => set(withoutName(tiers, name), "open", `${name} is not ranked.`)}
          />
        ))}
      </ol>
      {open.length > 0 && (
        <>
          <h2 id={`${id}open`} className={styles.heading}>
            {lines.length === 0 ? "What is most important?" : "What comes next?"}
          </h2>
          <div role="group" aria-labelledby={`${id}open`} className={styles.open}>
            {open.map((name) => (
              <Button
                key={name}
                size="small"
                data-open
                className={styles.openButton}
                disabled={disabled}
                onClick={() => set(ranked(tiers, name), "open", `${name} is number ${lines.length + 1}.`)}
              >
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
      <SpokenStatus>{said}</SpokenStatus>
    </div>
  );
}
