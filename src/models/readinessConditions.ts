import type { Question } from "./auditQuestions";

/** Conditions of a customer's business that favour key account management, in the order of the columns of READINESS. */
export const READINESS_CONDITIONS: readonly Question[] = [
  {
    label: "Concentrated buying power",
    text: "Do few buyers account for most of what is bought in the customer's segment?",
  },
  {
    label: "Central purchase, local supply",
    text: "Does the customer buy centrally for several countries and want goods and service on the spot?",
  },
  { label: "Fewer suppliers", text: "Is the customer reducing the number of its suppliers?" },
  {
    label: "High demands",
    text: "Does the customer ask for more than standard service, such as just-in-time delivery?",
  },
];
