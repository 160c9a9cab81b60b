import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusChangesStyles = makeStyles({
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
      textAlign: "left",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
    "& tr > :last-child": { paddingRight: 0 },
  },
  number: { textAlign: "right !important" as "right", whiteSpace: "nowrap" },
});
