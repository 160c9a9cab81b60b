import { makeStyles, tokens } from "@fluentui/react-components";

export const useMappingStepStyles = makeStyles({
  reason: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  role: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  roleReason: { gridColumn: "2" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  criterion: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  scale: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  wide: { gridColumn: "1 / -1", order: 1 },
  box: { minWidth: 0, width: "100%" },
  unused: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unusedText: { flexGrow: 1, minWidth: 0 },
  number: { width: "72px" },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
