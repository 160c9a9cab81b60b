import type { Example } from "./example";

export const bridge: Example = {
  function: "BRIDGE",
  title: "Five customers of two tiers over two periods: one new, one lost, one up, one down, one unchanged.",
  arguments: [
    [[100], [80], [50], [null], [30]],
    [[120], [60], [null], [40], [30]],
    [["Acme"], ["Bolt"], ["Crux"], ["Dent"], ["Elm"]],
    [["Key"], ["Key"], ["Other"], ["Other"], ["Other"]],
  ],
  result: [
    [
      "Tier",
      "Opening",
      "New",
      "Expansion",
      "Contraction",
      "Lost",
      "Credits change",
      "Closing",
      "NRR",
      "GRR",
      "Repeat share",
    ],
    ["Key", 180, 0, 20, 20, 0, 0, 180, 1, 160 / 180, 1],
    ["Other", 80, 40, 0, 0, 50, 0, 70, 0.375, 0.375, 30 / 70],
    ["Total", 260, 40, 20, 20, 50, 0, 250, 210 / 260, 190 / 260, 0.84],
  ],
  source:
    "By hand. Acme 100 to 120: expansion 20; Bolt 80 to 60: contraction 20; Crux 50 to 0: lost; Dent 0 to 40: new. " +
    "260 + 40 + 20 − 20 − 50 = 250. NRR (260 + 20 − 20 − 50)/260 = 210/260, GRR 190/260; repeat (120 + 60 + 30)/250 = 0.84.",
};
