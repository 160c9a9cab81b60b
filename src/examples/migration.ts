import type { Example } from "./example";

export const migration: Example = {
  function: "MIGRATION",
  title: "Where seven accounts went in a year, the last of them new.",
  arguments: [
    [["Key"], ["Key"], ["Key"], ["Key"], ["Major"], ["Major"], [null]],
    [["Key"], ["Key"], ["Key"], ["Major"], ["Key"], ["Major"], ["Major"]],
    null,
    "share",
  ],
  result: [
    ["From / to", "Key", "Major", "No tier"],
    ["Key", 0.75, 0.25, 0],
    ["Major", 0.5, 0.5, 0],
    ["No tier", 0, 1, 0],
  ],
  source:
    "By hand. Of four key accounts three stayed and one became major: 3/4 and 1/4. Of two major accounts one became key: 1/2 and 1/2. " +
    "The new account had no tier and is major: 1.",
};
