import { Button, Tooltip } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { type CSSProperties, useMemo } from "react";
import { sameName } from "../../workbook/snapshot/table";
import { coverage } from "../../workbook/weights/coverage";
import { movedTo, orderCriteria } from "../../workbook/weights/orderCriteria";
import { PaneHeader } from "../components/PaneHeader/PaneHeader";
import type { SnapshotScreenProps } from "../screenProps";
import { ApplyBar } from "./ApplyBar/ApplyBar";
import { editBlocked, presetsBlocked } from "./blockedText";
import { formatAny, formatWeight } from "../formatNumber";
import { GroupsMark } from "./GroupsMark/GroupsMark";
import { KeyList } from "./KeyList/KeyList";
import { limitText } from "./limitText";
import { OrderBar } from "./OrderBar/OrderBar";
import { PresetsMenu } from "./PresetsMenu/PresetsMenu";
import { usePresets } from "./usePresets";
import { useWeightsView } from "./useWeightsView";
import { WeightGroup } from "./WeightGroup/WeightGroup";
import { WeightRow } from "./WeightRow/WeightRow";
import type { WeightRowActions } from "./WeightRow/WeightRow.types";
import { useWeightsDialog, WeightsDialog } from "./WeightsDialog";
import { useWeightsScreenStyles } from "./WeightsScreen.styles";

/** The weights of the criteria as a draft over the sheet, and the key list they give. */
export function WeightsScreen({ store, state, reading, snapshot }: SnapshotScreenProps) {
  const styles = useWeightsScreenStyles();
  const { draft, limited, applying, comment } = state;
  const { criteria } = snapshot;
  const { blocks } = reading;
  const { view, inOrder, scale, preview, ranges } = useWeightsView(snapshot, state);
  const changed = draft.length > 0;
  const [dialog, open] = useWeightsDialog();
  const presets = usePresets({ store, snapshot, blocks, view, open });
  const blocked = editBlocked({ applying, draft: changed, order: inOrder !== undefined });

  const actions = useMemo(
    (): WeightRowActions => ({
      onChange: store.setWeight,
      onToggleLock: store.toggleLock,
      onKeepMine: store.keepMine,
      onTakeSheets: store.takeSheets,
      onEdit: (criterion) => open({ kind: "criterion", criterion }),
      onRemove: (criterion) => open({ kind: "remove", criterion }),
      onMove: ({ name }, to) => store.setOrder(movedTo(inOrder ?? criteria.map((one) => one.name), name, to.name)),
    }),
    [store, criteria, inOrder, open],
  );
  const ordering = inOrder && orderCriteria(blocks, inOrder);

  return (
    <main className={styles.root}>
      <PaneHeader title="Weights">
        Total {formatAny(view.total)}
        {view.total !== view.sheetTotal && <span className={styles.before}> (sheet {formatAny(view.sheetTotal)})</span>}
      </PaneHeader>
      <div className={styles.tools}>
        <GroupsMark {...coverage(criteria.map(({ group }, c) => ({ group, weight: view.weights[c]! })))} />
        <span className={styles.buttons}>
          <PresetsMenu blocked={presetsBlocked({ applying, order: inOrder !== undefined })} {...presets} />
          <Tooltip relationship="description" positioning="below-end" content={blocked ?? "Add a criterion"}>
            <Button
              size="small"
              icon={<Add16Regular />}
              disabledFocusable={blocked !== undefined}
              onClick={() => open({ kind: "criterion", criterion: undefined })}
            >
              Add
            </Button>
          </Tooltip>
        </span>
      </div>
      <div className={styles.criteria} style={boxWidth(view.weights)}>
        {ranges.some((range) => range?.change) && (
          <p className={styles.legend}>
            <span className={styles.swatch} /> Safe range: inside it the key list does not change
          </p>
        )}
        {view.total === 0 && (
          <p className={styles.legend}>All weights are 0. Set one, or choose equal weights among the presets.</p>
        )}
        {view.groups.map(({ name, share, rows }) => (
          <WeightGroup key={name} name={name} share={share} heading={view.groups.length > 1}>
            {rows.map((row, r) => (
              <WeightRow
                key={row.criterion.name}
                row={row}
                total={view.total}
                scale={scale}
                safe={ranges[row.index]}
                limit={
                  limited && sameName(limited.criterion, row.criterion.name)
                    ? limitText(limited.limit, row.weight, criteria.length)
                    : undefined
                }
                before={rows[r - 1]?.criterion}
                after={rows[r + 1]?.criterion}
                disabled={applying}
                blocked={blocked}
                movable={!applying && !changed}
                actions={actions}
              />
            ))}
          </WeightGroup>
        ))}
      </div>
      <KeyList reading={preview} changed={changed} />
      <footer className={styles.footer}>
        {ordering ? (
          <OrderBar
            words={ordering.words}
            writing={applying}
            onWrite={() =>
              void store
                .carryOut(ordering.plan, "The criteria are in the new order.")
                .then((done) => done && store.setOrder(undefined))
            }
            onCancel={() => store.setOrder(undefined)}
          />
        ) : (
          <ApplyBar
            changes={draft.length}
            hindrance={hindrance(view.total, view.conflicts)}
            applying={applying}
            comment={comment}
            onComment={store.setComment}
            onApply={() => void store.apply()}
            onDiscard={store.discard}
          />
        )}
      </footer>
      {dialog && (
        <WeightsDialog
          dialog={dialog}
          blocks={blocks}
          criteria={criteria}
          weights={view.weights}
          store={store}
          onClose={() => open(undefined)}
        />
      )}
    </main>
  );
}

/** The width that all number boxes share: the usual one, or what the longest weight needs. */
function boxWidth(weights: readonly number[]): CSSProperties {
  const longest = Math.max(...weights.map((weight) => formatWeight(weight).length));
  return { "--weight-box": `max(68px, calc(${longest}ch + 24px))` } as CSSProperties;
}

function hindrance(total: number, conflicts: number): string | undefined {
  if (conflicts > 0) return "Choose first which weight counts where the sheet has changed.";
  if (total === 0) return "At least one weight must be above 0: with all at 0 every score would be an error.";
  return undefined;
}
