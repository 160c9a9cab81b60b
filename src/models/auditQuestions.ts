/** A question with the short name it has among the gaps. */
export interface Question {
  readonly label: string;
  readonly text: string;
}

/** The selection audit: nine questions on how the key accounts were chosen and are kept, after a checklist for key account managers. */
export const AUDIT_QUESTIONS: readonly Question[] = [
  {
    label: "Aligned strategy",
    text: "Do the key accounts know where our company is heading, and do they go the same way?",
  },
  { label: "Leaders in their field", text: "Is each key account among the leaders of its market?" },
  { label: "Time and process", text: "Was the choice given time, and made by a process that is written down?" },
  {
    label: "Objective choice",
    text: "Were the accounts chosen by facts rather than by somebody's liking or by pressure from above?",
  },
  { label: "Departments agree", text: "Was every department heard, and do they all stand behind the list?" },
  {
    label: "Focus on the customer",
    text: "Did the customer's potential, market position and plans count, and not only today's profit?",
  },
  {
    label: "Criteria in four groups",
    text: "Were clear criteria used that cover the customer's needs, outcomes, attributes and risks?",
  },
  {
    label: "Review with consequences",
    text: "Is each account reviewed regularly, and does one that falls short gently lose resources or status?",
  },
  {
    label: "Reliable measures",
    text: "Is the performance of the key accounts measured in ways that can be relied on?",
  },
];
