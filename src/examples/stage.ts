import type { Example } from "./example";

export const stage: Example = {
  function: "STAGE",
  title: "What keeps three accounts from their next stage, with markers named by a header row.",
  arguments: [
    [
      ["Identified", "Share of spend", "Supplier status", "Trust", "Contacts", "Senior contacts", "Functions"],
      ["Yes", 0.3, 1, 4, 5, 2, 3],
      ["Yes", 0.05, 1, "n/a", 1, 0, 1],
      ["No", 0, 0, 2, 1, 0, 1],
    ],
    null,
    "missing",
  ],
  result: [
    ["Mid: Supplier status 1 (needs 2)"],
    ["Mid: Supplier status 1 (needs 2); Trust unknown (needs 3); Contacts 1 (needs 3); Senior contacts 0 (needs 1)"],
    ["Pre: Identified 0 (needs 1)"],
  ],
  source:
    "By hand from the default thresholds. Accounts 1 and 2 are identified, have a share above 0 and at least trial status, so they " +
    "are Early; Mid asks for status 2, trust 3, three contacts and one senior contact. Account 3 is not identified, the first gate.",
};
