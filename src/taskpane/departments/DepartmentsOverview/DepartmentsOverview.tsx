import { useMemo, useRef, useState } from "react";
import type { WeightsPool } from "../../../models/weights";
import { auditEvidence } from "../../../workbook/audit/auditEvidence";
import { auditSheet, auditSheetName, FIRST_ANSWER } from "../../../workbook/audit/auditSheet";
import { nameFaults } from "../../../workbook/departments/departmentName";
import { addDepartment, setVoice } from "../../../workbook/departments/departmentPlans";
import type { DepartmentPlan } from "../../../workbook/departments/departmentSteps";
import { studyPool } from "../../../workbook/departments/poolStudy";
import type { Departments } from "../../../workbook/departments/readDepartments";
import { PaneHeader } from "../../components/PaneHeader/PaneHeader";
import type { SnapshotScreenProps } from "../../screenProps";
import { takeFocus } from "../../takeFocus";
import { isHeld } from "../../store/draft";
import { AddDepartment } from "../AddDepartment/AddDepartment";
import { beginAnswering } from "../answering";
import { departmentBook } from "../departmentBook";
import { DepartmentRow } from "../DepartmentRow/DepartmentRow";
import { EvidenceList } from "../EvidenceList/EvidenceList";
import { PooledWeights } from "../PooledWeights/PooledWeights";
import { Remarks } from "../Remarks/Remarks";
import { RemoveDepartmentDialog } from "../RemoveDepartmentDialog/RemoveDepartmentDialog";
import { RenameDialog } from "../RenameDialog/RenameDialog";
import { useDepartmentsOverviewStyles } from "./DepartmentsOverview.styles";

export interface DepartmentsOverviewProps extends SnapshotScreenProps, Departments {
  /** The department that has just answered, which gets the focus. */
  readonly focused: string | undefined;
}

/** What is asked about a department in a dialog. */
interface Asked {
  readonly what: "rename" | "remove";
  readonly name: string;
}

const IN_DRAFT = "The departments’ weights are in the draft. Apply writes them to the sheet.";
const HELD_STAY = "Weights that are locked or computed in the sheet stay; the others share the rest.";

/** All departments: who has answered how, what they come to together, and what that says to the audit. */
export function DepartmentsOverview(props: DepartmentsOverviewProps) {
  const styles = useDepartmentsOverviewStyles();
  const { store, state, reading, snapshot, departments, remarks } = props;
  const [focused, setFocused] = useState(props.focused);
  const [asked, setAsked] = useState<Asked>();
  const [pool, setPool] = useState<WeightsPool>("mean");
  const main = useRef<HTMLElement>(null);
  const { criteria } = snapshot;
  const study = useMemo(() => studyPool(departments, criteria, pool), [departments, criteria, pool]);
  const evidence = useMemo(() => auditEvidence(snapshot, reading.blocks, study), [snapshot, reading.blocks, study]);
  const { applying } = state;
  const answered = study.weighed.filter(({ weights }) => weights !== undefined).length;

  const tables = reading.blocks.optional;
  const close = () => setAsked(undefined);

  const add = async (name: string) => {
    const book = await departmentBook(store, reading, snapshot);
    return book !== undefined && store.carryOut(addDepartment(book, name), `${name} is on the list and can answer.`);
  };
  const write = async ({ plan, faults }: DepartmentPlan, done: string) => {
    close();
    if (faults.length === 0) return store.carryOut(plan, done);
    store.reportFailure(`Nothing was changed. ${faults.join(" ")}`);
    return false;
  };
  const remove = async (plan: DepartmentPlan, name: string) => {
    const done = `${name} and its answers are out of the sheet. Undo brings them back.`;
    if (await write(plan, done)) takeFocus(main.current);
  };
  const rename = async (plan: DepartmentPlan, from: string, to: string) => {
    if (await write(plan, `${from} is called ${to} in the sheet now.`)) setFocused(to);
  };
  const addAudit = async () => {
    const sheet = auditSheetName(reading.blocks);
    const plan = auditSheet(reading.blocks, evidence, new Date());
    if (await store.carryOut(plan, `The audit is on the sheet ${sheet}. Answer its questions there.`)) {
      await store.attempt((workbook) => workbook.select(sheet, FIRST_ANSWER));
    }
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
        <Remarks remarks={remarks} />
        <ul className={styles.list} aria-label="Departments">
          {study.weighed.map((weighed) => (
            <DepartmentRow
              key={weighed.department.name}
              weighed={weighed}
              focused={focused === weighed.department.name}
              disabled={applying}
              onAnswer={() => store.setAnswering(beginAnswering(weighed.department.name, weighed.department))}
              onVoice={(voice) =>
                void write(
                  setVoice({ tables }, weighed.department.name, voice),
                  `The voice of ${weighed.department.name} is in the sheet.`,
                )
              }
              onRename={() => setAsked({ what: "rename", name: weighed.department.name })}
              onRemove={() => setAsked({ what: "remove", name: weighed.department.name })}
            />
          ))}
        </ul>
        <AddDepartment faultsOf={(name) => nameFaults(tables, undefined, name)} disabled={applying} onAdd={add} />
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
        <EvidenceList evidence={evidence} disabled={applying} onAddSheet={() => void addAudit()} />
      </main>
      {asked?.what === "rename" && (
        <RenameDialog
          tables={tables}
          name={asked.name}
          onWrite={(plan, name) => void rename(plan, asked.name, name)}
          onClose={close}
        />
      )}
      {asked?.what === "remove" && (
        <RemoveDepartmentDialog
          tables={tables}
          name={asked.name}
          onWrite={(plan) => void remove(plan, asked.name)}
          onClose={close}
        />
      )}
    </div>
  );
}
