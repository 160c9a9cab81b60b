import {
  type Answers,
  type AnswerMethod,
  type Department,
  METHODS,
  NO_ANSWERS,
  sameAnswers,
} from "../../workbook/departments/answers";

/** The answers of one department while they are being given. */
export interface Answering {
  readonly department: string;
  readonly method: AnswerMethod;
  readonly answers: Answers;
  /** What the workbook said when the answering began, or what the user has looked at since. */
  readonly base: AnswersInSheet;
}

/** A department's method and answers as they are in the workbook; undefined where it is on no list. */
export type AnswersInSheet = Pick<Department, "method" | "answers"> | undefined;

const FIRST_METHOD = Object.keys(METHODS)[0] as AnswerMethod;

/** Begins with what the workbook says of the department. */
export function beginAnswering(name: string, inSheet: AnswersInSheet): Answering {
  return {
    department: name,
    method: inSheet?.method ?? FIRST_METHOD,
    answers: inSheet?.answers ?? NO_ANSWERS,
    base: inSheet,
  };
}

/** Whether the pane holds something that the workbook did not say when the answering began. */
export function isChanged({ method, answers, base }: Answering): boolean {
  return base === undefined || method !== base.method || !sameAnswers(answers, base.answers);
}

/** Whether the workbook says something else now than when the answering began. */
export function isOvertaken({ base }: Answering, inSheet: AnswersInSheet): boolean {
  if (base === undefined || inSheet === undefined) return base !== inSheet;
  return base.method !== inSheet.method || !sameAnswers(base.answers, inSheet.answers);
}
