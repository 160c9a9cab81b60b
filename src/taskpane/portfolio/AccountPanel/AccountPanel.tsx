import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { explain, scored } from "../../../workbook/portfolioView/explanation";
import type { AccountRow } from "../../../workbook/portfolioView/listing";
import type { WantedOverride } from "../../../workbook/portfolioView/overrides";
import type { Override } from "../../../workbook/snapshot/overrides";
import { formatAmount, formatScore, statusText } from "../format";
import type { Stability } from "../stability/useStability";
import { standing } from "../standing";
import type { PortfolioData } from "../usePortfolioData";
import { useAccountPanelStyles, useSectionStyles } from "./AccountPanel.styles";
import { OverrideForm } from "./OverrideForm";
import { ScoreParts } from "./ScoreParts";
import { Section } from "./Section";
import { StabilityNote } from "./StabilityNote";
import { StatusChanges } from "./StatusChanges";

export interface AccountPanelProps {
  readonly data: PortfolioData;
  readonly row: AccountRow;
  readonly stability: Stability;
  readonly override: Override | undefined;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onShowInSheet: () => void;
  readonly onSaveOverride: (wanted: WantedOverride) => void;
}

/**
 * One account: its score and where it comes from, what would change its status, and the override. The focus goes to the
 * way back, which is described by the account's name: from a heading, Office on the web would lead Tab out of the pane.
 */
export function AccountPanel(props: AccountPanelProps) {
  const { data, row, stability, override, busy, onBack, onShowInSheet, onSaveOverride } = props;
  const styles = useAccountPanelStyles();
  const section = useSectionStyles();
  const heading = useId();
  const backButton = useRef<HTMLButtonElement>(null);
  useEffect(() => backButton.current?.focus(), [row.row]);
  const { input, list, competition, columns, accounts, whyOf } = data;
  const scores = useMemo(() => (input && row.score !== undefined ? scored(input) : undefined), [input, row.score]);
  const explanation = useMemo(
    () => (input && scores ? explain(input, scores, columns, row.row) : undefined),
    [input, scores, columns, row.row],
  );
  const why = whyOf(row.row);
  const stands = useMemo(
    () =>
      input && list && competition ? standing(input, list, competition, columns, accounts, row.row, why) : undefined,
    [input, list, competition, columns, accounts, row.row, why],
  );
  return (
    <>
      <div className={styles.bar}>
        <Button
          ref={backButton}
          appearance="subtle"
          size="small"
          aria-describedby={heading}
          icon={<ArrowLeft16Regular />}
          onClick={onBack}
        >
          All accounts
        </Button>
        <Button appearance="subtle" size="small" icon={<Table16Regular />} onClick={onShowInSheet}>
          Show in sheet
        </Button>
      </div>
      <article className={styles.root} aria-label={row.account}>
        <h2 id={heading} className={styles.name}>
          {row.account}
        </h2>
        <dl className={styles.facts}>
          <Fact term="Status">{statusText(row.status)}</Fact>
          {row.rank !== undefined && list && (
            <Fact term="Rank">
              {row.rank} of {list.order.length}
            </Fact>
          )}
          {row.score !== undefined && <Fact term="Score">{formatScore(row.score)}</Fact>}
          {row.revenue !== undefined && <Fact term="Revenue">{formatAmount(row.revenue)}</Fact>}
        </dl>
        <Section title="Why this score">
          {explanation ? (
            <ScoreParts explanation={explanation} />
          ) : (
            <p className={section.text}>It has no score: {why}.</p>
          )}
        </Section>
        {stands && (
          <Section title="What would change its status">
            <StatusChanges standing={stands} />
          </Section>
        )}
        {stands && (
          <Section title="If the weights move a little">
            <StabilityNote stability={stability} row={row.row} />
          </Section>
        )}
        <Section title="Override">
          <OverrideForm
            key={row.row}
            override={override}
            byOwnCell={override === undefined && (row.status === "Key (override)" || row.status === "Not eligible")}
            sameName={accounts.filter((name) => name.toLowerCase() === row.account.toLowerCase()).length}
            busy={busy}
            onSave={onSaveOverride}
          />
        </Section>
      </article>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useAccountPanelStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.strong}>{children}</dd>
    </div>
  );
}
