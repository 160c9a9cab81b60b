import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { WeightsPool } from "../../../models/weights";
import type { PoolStudy } from "../../../workbook/departments/poolStudy";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { Agreement } from "../Agreement/Agreement";
import { WeightsTable } from "../WeightsTable/WeightsTable";
import { usePooledWeightsStyles } from "./PooledWeights.styles";

export interface PooledWeightsProps {
  readonly study: PoolStudy;
  readonly criteria: readonly Criterion[];
  readonly pool: WeightsPool;
  readonly disabled: boolean;
  /** How many departments have not answered enough to give weights. */
  readonly waitingFor: number;
  readonly onPool: (pool: WeightsPool) => void;
  readonly onUse: (weights: Float64Array) => void;
}

/** What the departments say together; closed while somebody has yet to answer, so as not to lead them. */
export function PooledWeights(props: PooledWeightsProps) {
  const { study, criteria, pool, disabled, waitingFor, onPool, onUse } = props;
  const styles = usePooledWeightsStyles();
  const heading = useId();
  const [opened, setOpened] = useState(false);
  const { heard, pooled } = study;
  const isHidden = heard.length > 0 && waitingFor > 0 && !opened;
  const columns = "weights" in pooled ? [{ name: "Pooled", weights: pooled.weights, pooled: true }, ...heard] : heard;
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        What they say together
      </h2>
      {isHidden && (
        <>
          <p className={styles.line}>
            Hidden, so that {waitingFor === 1 ? "the department" : `the ${waitingFor} departments`} without weights yet
            will not be led by the others.
          </p>
          <Button size="small" onClick={() => setOpened(true)}>
            Show all the same
          </Button>
        </>
      )}
      {heard.length === 0 && "problem" in pooled && <p className={styles.line}>{pooled.problem}</p>}
      {heard.length > 0 && !isHidden && (
        <>
          <Agreement study={study} criteria={criteria} />
          <Field label="Pooled by" size="small" className={styles.pool}>
            <RadioGroup layout="horizontal" value={pool} onChange={(_, { value }) => onPool(value as WeightsPool)}>
              <Radio value="mean" label="Mean" />
              <Radio value="geomean" label="Geometric mean" />
            </RadioGroup>
          </Field>
          {"problem" in pooled && (
            <p className={styles.line} role="alert">
              {pooled.problem}
            </p>
          )}
          <WeightsTable caption="Who weighs what" criteria={criteria} columns={columns} />
          <Button
            className={styles.use}
            appearance="primary"
            disabledFocusable={disabled || "problem" in pooled}
            onClick={() => "weights" in pooled && onUse(pooled.weights)}
          >
            Use these weights
          </Button>
        </>
      )}
    </section>
  );
}
