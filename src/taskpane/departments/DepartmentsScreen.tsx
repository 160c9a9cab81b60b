import { useMemo, useState } from "react";
import { readDepartments } from "../../workbook/departments/readDepartments";
import type { SnapshotScreenProps } from "../screenProps";
import { AnswerScreen } from "./AnswerScreen/AnswerScreen";
import { DepartmentsOverview } from "./DepartmentsOverview/DepartmentsOverview";

/** What the departments say of the criteria: one department answering, or all of them together. */
export function DepartmentsScreen(props: SnapshotScreenProps) {
  const { store, state, snapshot, reading } = props;
  const { answering } = state;
  const tables = reading.blocks.optional;
  const read = useMemo(() => readDepartments(tables, snapshot.criteria), [tables, snapshot.criteria]);
  const [returned, setReturned] = useState<string>();
  if (answering === undefined) {
    return <DepartmentsOverview {...props} {...read} focused={returned} />;
  }
  const department = read.departments.find(({ name }) => name === answering.department);
  return (
    <AnswerScreen
      key={answering.department}
      {...props}
      answering={answering}
      inSheet={department}
      remarks={department?.remarks ?? []}
      onClose={() => {
        setReturned(answering.department);
        store.setAnswering(undefined);
      }}
    />
  );
}
