import { Badge, MessageBar, MessageBarBody, Spinner, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { arranged, occurring } from "../../workbook/portfolioView/arrangement";
import { accountCell } from "../../workbook/portfolioView/boundColumns";
import type { AccountRow } from "../../workbook/portfolioView/listing";
import { overridePlan, type WantedOverride } from "../../workbook/portfolioView/overrides";
import { stabilityTask } from "../../workbook/portfolioView/stabilityRun";
import { brokenBindings } from "../../workbook/repair/brokenBindings";
import type { Criterion } from "../../workbook/snapshot/criteria";
import type { Portfolio } from "../../workbook/snapshot/portfolio";
import { PaneHeader } from "../components/PaneHeader/PaneHeader";
import { PaneMessage } from "../components/PaneMessage/PaneMessage";
import type { SnapshotScreenProps } from "../screenProps";
import { type Draft, editOf } from "../store/draft";
import { addChart } from "./addChart";
import type { Adding } from "./AddToWorkbook/AddToWorkbook";
import { AccountList } from "./AccountList/AccountList";
import { useAccountListStyles } from "./AccountList/AccountList.styles";
import { ListFilters } from "./AccountList/ListFilters";
import { AccountPanel } from "./AccountPanel/AccountPanel";
import { counted } from "./format";
import { usePortfolioScreenStyles } from "./PortfolioScreen.styles";
import { rowNow, useRememberedView } from "./remembered";
import { useStability } from "./stability/useStability";
import { usePortfolioData } from "./usePortfolioData";

const ChartsView = lazy(() => import(/* webpackChunkName: "charts" */ "./ChartsView/ChartsView"));

/** The accounts as they stand: the list, one account explained, the charts. */
export function PortfolioScreen(props: SnapshotScreenProps) {
  const { portfolio } = props.snapshot;
  if ("problems" in portfolio) {
    const canRepair = brokenBindings(props.reading.blocks).some(({ repairs }) => repairs.length > 0);
    return (
      <PaneMessage title="There are no accounts to show yet">
        <ul>
          {portfolio.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <p>Mend this {canRepair && "with a button above, or "}in the sheet; the pane follows by itself.</p>
      </PaneMessage>
    );
  }
  return <Accounts {...props} portfolio={portfolio.portfolio} />;
}

function Accounts({ store, state, snapshot, reading, portfolio }: SnapshotScreenProps & { portfolio: Portfolio }) {
  const styles = usePortfolioScreenStyles();
  const listStyles = useAccountListStyles();
  const { criteria } = snapshot;
  const { blocks } = reading;
  const weights = useMemo(() => draftedWeights(criteria, state.draft), [criteria, state.draft]);
  const data = usePortfolioData(portfolio, criteria, weights, blocks);
  const [view, setView] = useRememberedView(store);
  const { part, arrangement } = view;
  const { rows, problem, key } = data.listing;
  const shown = useDeferredValue(arrangement);
  const visible = useMemo(() => arranged(rows, shown), [rows, shown]);
  const filters = useMemo(() => occurring(rows), [rows]);
  const lastShown = rowNow(rows, view.account);
  const opened = view.isOpen ? lastShown : undefined;
  const needsStability = opened !== undefined || part === "charts";
  const { competition } = data;
  const stability = useStability(
    useMemo(
      () =>
        needsStability && competition && competition.field.rows.length > 0 ? stabilityTask(competition) : undefined,
      [needsStability, competition],
    ),
  );

  const table = blocks.portfolio!;
  const showInSheet = (row: number) => void store.attempt((workbook) => workbook.selectRow(table.name, row));
  const open = (row: AccountRow) => {
    setView({ account: row, isOpen: true });
    showInSheet(row.row);
  };
  const adding: Adding = {
    busy: state.applying,
    add: (offer) => void addChart(store, offer, state.draft.length > 0),
  };
  const saveOverride =
    ({ row, account }: AccountRow) =>
    (wanted: WantedOverride) => {
      const plan = overridePlan(blocks.optional.overrides, accountCell(blocks, row) ?? account, wanted);
      if (plan === undefined) return;
      if ("problem" in plan) return store.reportFailure(plan.problem);
      void store.carryOut(plan, overrideDone(account, wanted));
    };

  return (
    <div className={styles.root}>
      <PaneHeader title="Portfolio">{data.list && `${key} key of ${counted(portfolio.capacity, "place")}`}</PaneHeader>
      <main className={styles.part}>
        {state.draft.length > 0 && (
          <div className={styles.draft}>
            <Badge appearance="tint" color="warning" size="large" shape="rounded">
              With the changed weights, not yet in the sheet
            </Badge>
          </div>
        )}
        {problem !== undefined && (
          <MessageBar intent="warning" layout="multiline" className={styles.problem}>
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {opened === undefined && (
          <TabList
            size="small"
            className={styles.parts}
            selectedValue={part}
            onTabSelect={(_, { value }) => setView({ part: value as typeof part })}
          >
            <Tab value="list">List</Tab>
            <Tab value="charts">Charts</Tab>
          </TabList>
        )}
        {opened !== undefined ? (
          <AccountPanel
            data={data}
            row={opened}
            stability={stability}
            override={portfolio.overrides[opened.row]}
            busy={state.applying}
            onBack={() => setView({ isOpen: false })}
            onShowInSheet={() => showInSheet(opened.row)}
            onSaveOverride={saveOverride(opened)}
          />
        ) : part === "charts" ? (
          <Suspense fallback={<Spinner label="Loading the charts" />}>
            <ChartsView data={data} blocks={blocks} stability={stability} adding={adding} onOpen={open} />
          </Suspense>
        ) : (
          <>
            <ListFilters
              arrangement={arrangement}
              filters={filters}
              shown={visible.length}
              total={rows.length}
              onArrange={(change) => setView({ arrangement: { ...arrangement, ...change } })}
            />
            {visible.length === 0 && rows.length > 0 ? (
              <p className={listStyles.empty}>No account fits. Change the search or the status.</p>
            ) : (
              <AccountList
                rows={visible}
                arrangement={arrangement}
                returnTo={lastShown?.row}
                onArrange={(change) => setView({ arrangement: { ...arrangement, ...change } })}
                onOpen={open}
              />
            )}
          </>
        )}
      </main>
    </div>
  );
}

/** The weights of the draft where there are any, else of the sheet, in the order of the criteria. */
function draftedWeights(criteria: readonly Criterion[], draft: Draft): readonly number[] {
  return criteria.map(({ name, weight }) => editOf(draft, name)?.value ?? weight);
}

function overrideDone(account: string, { kind }: WantedOverride): string {
  if (kind === undefined) return `${account} goes by its score again.`;
  return kind === "Always" ? `${account} is always key now.` : `${account} is never key now.`;
}
