import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { matrixOffer } from "../../../workbook/charts/matrixChart";
import {
  AXES,
  type Axis,
  type Bubble,
  bubbleMatrix,
  type GroupAxes,
  groupsOf,
  MATRIX_FIELDS,
  usualAxes,
} from "../../../workbook/portfolioView/bubbleMatrix";
import type { AccountRow } from "../../../workbook/portfolioView/listing";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import { BubbleChart } from "../../charts/BubbleChart/BubbleChart";
import { ChartFrame } from "../../charts/ChartFrame/ChartFrame";
import { type Adding, AddToWorkbook } from "../AddToWorkbook/AddToWorkbook";
import { counted, formatAmount } from "../format";
import type { PortfolioData } from "../usePortfolioData";
import { useChartsViewStyles } from "./ChartsView.styles";

export interface MatrixSectionProps {
  readonly data: PortfolioData;
  readonly blocks: Blocks;
  readonly adding: Adding;
  readonly onOpen: (row: AccountRow) => void;
}

const TITLE = "Portfolio matrix";
const AXIS_TITLES: Record<Axis, string> = {
  attractiveness: "Attractiveness",
  strength: "Our strength",
  neither: "Neither",
};

/** The accounts by how attractive they are and how strong our position is there. */
export function MatrixSection({ data, blocks, adding, onOpen }: MatrixSectionProps) {
  const { input, columns, listing, bound } = data;
  const groups = useMemo(() => groupsOf(columns), [columns]);
  const [chosen, setChosen] = useState<GroupAxes>({});
  const axes = useMemo(() => ({ ...usualAxes(groups), ...chosen }), [groups, chosen]);
  const matrix = useMemo(
    () => (input === undefined ? undefined : bubbleMatrix(input, columns, listing.rows, axes)),
    [input, columns, listing.rows, axes],
  );
  if (matrix === undefined)
    return <ChartFrame title={TITLE} summary="This needs accounts and a criterion with a weight." />;
  const choices = (
    <AxisChoices groups={groups} axes={axes} onChoose={(group, axis) => setChosen({ ...chosen, [group]: axis })} />
  );
  if ("problem" in matrix) {
    return (
      <ChartFrame title={TITLE} summary={matrix.problem}>
        {choices}
      </ChartFrame>
    );
  }
  const { bubbles, placed, unrated, cut } = matrix;
  if (bubbles.length === 0) {
    return (
      <ChartFrame title={TITLE} summary="No account is rated enough on both axes.">
        {choices}
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={TITLE}
      summary={summaryOf(bubbles, placed)}
      notes={[
        "Both axes are scores from 0 to 1 over the criteria of their groups. The cuts at one half and the names of the fields (after Cheverton) are conventions, and so is which group stands for what.",
        ...(placed > bubbles.length
          ? [`Shown are the key accounts and then the largest: ${bubbles.length} of ${counted(placed, "account")}.`]
          : []),
        ...(unrated > 0
          ? [`${counted(unrated, "account")} without ratings enough ${unrated === 1 ? "is" : "are"} left out.`]
          : []),
      ]}
      table={{
        header: ["Account", "Attractive", "Strength", "Revenue", "Field"],
        rows: bubbles.map((bubble) => [
          bubble.account,
          bubble.attractiveness.toFixed(2),
          bubble.strength.toFixed(2),
          bubble.revenue === undefined ? "" : formatAmount(bubble.revenue),
          bubble.cell,
        ]),
      }}
      action={<AddToWorkbook offer={matrixOffer(blocks, bound, columns, axes, matrix)} adding={adding} chart={TITLE} />}
    >
      {choices}
      <BubbleChart
        label="Accounts by strength across, attractiveness up and revenue as the area"
        xTitle="Our strength"
        yTitle="Attractiveness"
        cut={cut}
        fields={[...MATRIX_FIELDS]}
        bubbles={bubbles.map((bubble) => ({
          id: bubble.row,
          x: bubble.strength,
          y: bubble.attractiveness,
          size: bubble.revenue,
          strong: bubble.isKey,
          label: inWords(bubble),
        }))}
        onOpen={(row) => onOpen(listing.rows[row]!)}
      />
    </ChartFrame>
  );
}

interface AxisChoicesProps {
  readonly groups: readonly string[];
  readonly axes: GroupAxes;
  readonly onChoose: (group: string, axis: Axis) => void;
}

function AxisChoices({ groups, axes, onChoose }: AxisChoicesProps) {
  const styles = useChartsViewStyles();
  return (
    <div className={styles.choices} role="group" aria-label="What the groups of criteria stand for">
      {groups.map((group) => (
        <Field key={group} label={group || "No group"} size="small" className={styles.choice}>
          <Select size="small" value={axes[group]} onChange={(_, { value }) => onChoose(group, value as Axis)}>
            {AXES.map((axis) => (
              <option key={axis} value={axis}>
                {AXIS_TITLES[axis]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

function summaryOf(bubbles: readonly Bubble[], placed: number): string {
  const counts = MATRIX_FIELDS.map((field) => ({ field, count: bubbles.filter(({ cell }) => cell === field).length }));
  const list = counts.filter(({ count }) => count > 0).map(({ field, count }) => `${count} ${field}`);
  return `${counted(placed, "account")} by strength and attractiveness, the area of a bubble its revenue. Key accounts are filled. ${list.join(", ")}.`;
}

function inWords({ account, attractiveness, strength, revenue, cell, isKey }: Bubble): string {
  const amount = revenue === undefined ? "revenue not known" : `revenue ${formatAmount(revenue)}`;
  return `${account}: strength ${strength.toFixed(2)}, attractiveness ${attractiveness.toFixed(2)}, ${amount}, ${cell}${isKey ? ", on the key list" : ""}`;
}
