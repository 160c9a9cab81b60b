import { useMemo, useRef, useState } from "react";
import type { WeightsPool } from "../../../models/weights";
import { auditEvidence } from "../../../workbook/departments/auditEvidence";
import {
  addDepartment,
  type DepartmentBook,
  removeDepartment,
  setVoice,
} from "../../../workbook/departments/departmentPlans";
import { studyPool } from "../../../workbook/departments/poolStudy";
import type { Departments } from "../../../workbook/departments/readDepartments";
import type { Plan } from "../../../workbook/plan/plan";
import { PaneHeader } from "../../components/PaneHeader/PaneHeader";
import type { SnapshotScreenProps } from "../../screenProps";
import { isHeld } from "../../store/draft";
import { AddDepartment } from "../AddDepartment/AddDepartment";
import { beginAnswering } from "../answering";
import { departmentBook } from "../departmentBook";
import { DepartmentRow } from "../DepartmentRow/DepartmentRow";
import { EvidenceList } from "../EvidenceList/EvidenceList";
import { PooledWeights } from "../PooledWeights/PooledWeights";
import { useDepartmentsOverviewStyles } from "./DepartmentsOverview.styles";

export interface DepartmentsOverviewProps extends SnapshotScreenProps, Departments {
  /** The department that has just answered, which gets the focus. */
  readonly focused: string | undefined;
}

const IN_DRAFT = "The departments’ weights are in the draft. Apply writes them to the sheet.";
const HELD_STAY = "Weights that are locked or computed in the sheet stay; the others share the rest.";

/** All departments: who has answered how, what they come to together, and what that says to the audit. */
export function DepartmentsOverview(props: DepartmentsOverviewProps) {
  const styles = useDepartmentsOverviewStyles();
  const { store, state, reading, snapshot, departments, remarks, focused } = props;
  const [pool, setPool] = useState<WeightsPool>("mean");
  const main = useRef<HTMLElement>(null);
  const { criteria } = snapshot;
  const study = useMemo(() => studyPool(departments, criteria, pool), [departments, criteria, pool]);
  const evidence = useMemo(() => auditEvidence(snapshot, reading.blocks, study), [snapshot, reading.blocks, study]);
  const { applying } = state;
  const answered = study.weighed.filter(({ weights }) => weights !== undefined).length;

  const carryOut = async (plan: (book: DepartmentBook) => Plan, done: string) => {
    const book = await departmentBook(store, reading, snapshot);
    return book !== undefined && store.carryOut(plan(book), done);
  };
  const remove = async (name: string) => {
    const done = `${name} and its answers are out of the sheet. Undo brings them back.`;
    if (await carryOut((book) => removeDepartment(book, name), done)) main.current?.focus();
  };
  const use = (weights: Float64Array) => {
    const isPartly = criteria.some((criterion) => isHeld(criterion, state.locked));
    store.show("weights"); // first, as it takes the last notice away
    store.fillDraft(Array.from(weights), isPartly ? `${IN_DRAFT} ${HELD_STAY}` : IN_DRAFT);
  };

  return (
    <div className={styles.root}>
      <PaneHeader title="Departments">
        {departments.length > 0 && `${answered} of ${departments.length} answered`}
      </PaneHeader>
      <main ref={main} tabIndex={-1} aria-label="Departments" className={styles.main}>
        {departments.length === 0 && (
          <p className={styles.intro}>
            Let each department say how important the criteria are, by itself and without the others’ answers in sight.
            What they say is pooled into weights, and you see how far they agree. The first department makes a sheet
            “KAM Departments” with the answers as tables.
          </p>
        )}
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        <ul className={styles.list} aria-label="Departments">
          {study.weighed.map((weighed) => (
            <DepartmentRow
              key={weighed.department.name}
              weighed={weighed}
              focused={focused === weighed.department.name}
              disabled={applying}
              onAnswer={() => store.setAnswering(beginAnswering(weighed.department.name, weighed.department))}
              onVoice={(voice) =>
                void carryOut(
                  (book) => setVoice(book, weighed.department.name, voice),
                  `The voice of ${weighed.department.name} is in the sheet.`,
                )
              }
              onRemove={() => void remove(weighed.department.name)}
            />
          ))}
        </ul>
        <AddDepartment
          taken={departments.map(({ name }) => name)}
          disabled={applying}
          onAdd={(name) => carryOut((book) => addDepartment(book, name), `${name} is on the list and can answer.`)}
        />
        {departments.length > 0 && (
          <PooledWeights
            study={study}
            criteria={criteria}
            pool={pool}
            disabled={applying}
            waitingFor={departments.length - answered}
            onPool={setPool}
            onUse={use}
          />
        )}
        <EvidenceList evidence={evidence} />
      </main>
    </div>
  );
}
