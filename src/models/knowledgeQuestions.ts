import type { Question } from "./auditQuestions";

/** Thirteen things to know of a key account, after a checklist on customer segmentation. */
export const KNOWLEDGE_QUESTIONS: readonly Question[] = [
  { label: "What they value", text: "Which parts of our service matter to the customer?" },
  { label: "What troubles them", text: "Which parts of our products or service give the customer trouble?" },
  { label: "Spend with us", text: "What does the customer spend with us?" },
  { label: "Share of wallet", text: "What share is that of all it spends on products like ours?" },
  { label: "Financial health", text: "How sound are the customer's finances?" },
  { label: "Strategic plans", text: "Where does the customer want to be in a few years?" },
  { label: "Processes", text: "How does the customer buy, make, sell and use products like ours?" },
  { label: "Other purchases", text: "What else does the customer buy?" },
  { label: "Competitors' share", text: "What does the customer buy from our competitors?" },
  { label: "Rating of us", text: "How does the customer rate our products and service?" },
  { label: "Cost to serve", text: "What does it cost us to look after the account?" },
  { label: "Profitability", text: "What does the account earn us after all costs?" },
  { label: "Cost to replace", text: "What would it cost, and how long would it take, to win an account like it?" },
];
