import { type ReactNode, useId } from "react";
import { DEFAULTS } from "../../../models/defaults";
import type { Decided, NearCut, Preview, PreviewReading } from "../../../workbook/snapshot/preview";
import { SpokenStatus } from "../../components/SpokenStatus/SpokenStatus";
import { formatPoints } from "../../formatNumber";
import { AccountNames } from "../AccountNames/AccountNames";
import { useKeyListStyles } from "./KeyList.styles";

export interface KeyListProps {
  /** The preview of the weights in the pane, or what stands in its way. */
  readonly reading: PreviewReading;
  /** Whether the weights are others than the sheet's. */
  readonly changed: boolean;
}

const [FEWEST, MOST] = [DEFAULTS.capacityLow.value, DEFAULTS.capacity.value];

/** The key list that the weights in the pane give: who enters and leaves, who is by the cut, who ties or has no score. */
export function KeyList({ reading, changed }: KeyListProps) {
  const styles = useKeyListStyles();
  const heading = useId();
  const preview = "preview" in reading ? reading.preview : undefined;
  return (
    <section className={styles.root} aria-labelledby={heading} tabIndex={0}>
      <div className={styles.heading}>
        <h2 id={heading} className={styles.title}>
          Key list
        </h2>
        {preview && (
          <span className={styles.count}>
            {preview.key} of {places(preview.capacity)}
          </span>
        )}
      </div>
      {preview && (
        <p className={styles.usual}>
          {beside(preview.key)} the usual range of {FEWEST} to {MOST}, from practice
        </p>
      )}
      {"problem" in reading && <p className={styles.problem}>{reading.problem}</p>}
      {preview && <Facts preview={preview} changed={changed} />}
      <SpokenStatus>{preview && changed && spoken(preview)}</SpokenStatus>
    </section>
  );
}

function Facts({ preview, changed }: { preview: Preview; changed: boolean }) {
  const styles = useKeyListStyles();
  const { enters, leaves, tied, placesTied, cut, always, never, unscored, unknown } = preview;
  const still = changed && enters.length === 0 && leaves.length === 0;
  const facts: readonly (readonly [term: string, shown: boolean, facts: ReactNode])[] = [
    ["Enters", enters.length > 0, <AccountNames key="names" names={enters} />],
    ["Leaves", leaves.length > 0, <AccountNames key="names" names={leaves} />],
    ["Last in", cut.above.length > 0, <Near key="near" accounts={cut.above} />],
    [
      "Tied",
      tied.length > 0,
      <>
        <AccountNames names={tied} />
        <span className={styles.aside}> for the last {placesTied === 1 ? "place" : `${placesTied} places`}</span>
      </>,
    ],
    ["First out", cut.below.length > 0, <Near key="near" accounts={cut.below} />],
    ["Always", always.length > 0, <Overridden key="names" accounts={always} />],
    ["Never", never.length > 0, <Overridden key="names" accounts={never} />],
    [
      "No score",
      unscored.length > 0,
      <AccountNames key="names" names={unscored.map(({ account, reason }) => `${account} (${reason})`)} />,
    ],
    ["Unknown", unknown.length > 0, <AccountNames key="names" names={unknown} />],
  ];
  return (
    <>
      {still && <p className={styles.still}>Nobody enters or leaves.</p>}
      <dl className={styles.facts}>
        {facts
          .filter(([, shown]) => shown)
          .map(([term, , fact]) => (
            <div key={term} className={styles.fact}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.names}>{fact}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** Accounts that an override decides on; the reasons stand on the portfolio's screen. */
function Overridden({ accounts }: { readonly accounts: readonly Decided[] }) {
  const styles = useKeyListStyles();
  return (
    <>
      <AccountNames names={accounts.map(({ account }) => account)} />
      <span className={styles.aside}> by override</span>
    </>
  );
}

/** Accounts by the cut, each with its distance from it in score points. */
function Near({ accounts }: { readonly accounts: readonly NearCut[] }) {
  const styles = useKeyListStyles();
  return accounts.map(({ account, distance }) => (
    <span key={account} className={styles.near}>
      <span>{account}</span>
      {distance !== undefined && <span className={styles.points}>{formatPoints(distance)}</span>}
    </span>
  ));
}

function places(capacity: number): string {
  return capacity === 1 ? "1 place" : `${capacity} places`;
}

/** Where a number of key accounts lies beside the usual range. */
function beside(key: number): string {
  return key < FEWEST ? "Below" : key > MOST ? "Above" : "Within";
}

/** What a screen reader says when the list changes. */
function spoken({ enters, leaves, tied }: Preview): string {
  if (enters.length + leaves.length === 0) return "Nobody enters or leaves the key list.";
  return [
    enters.length > 0 && `Enters: ${enters.join(", ")}.`,
    leaves.length > 0 && `Leaves: ${leaves.join(", ")}.`,
    tied.length > 0 && `Tied at the cut: ${tied.join(", ")}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
