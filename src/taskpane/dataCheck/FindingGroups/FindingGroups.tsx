import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import type { FindingGroup } from "../../../workbook/dataCheck/runChecks";
import { counted, formatAmount } from "../../portfolio/format";
import { FindingList, type FindingListProps } from "../FindingList/FindingList";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useFindingGroupsStyles } from "./FindingGroups.styles";

export interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  /** The kinds that are unfolded, by the ids of their checks. */
  readonly open: readonly string[];
  readonly repairsAllowed: boolean;
  readonly onOpen: (open: readonly string[]) => void;
  readonly onShow: FindingListProps["onShow"];
  readonly onReview: (check: string) => void;
}

/** The findings by kind, most severe first, each kind foldable and explained. */
export function FindingGroups({ groups, open, repairsAllowed, onOpen, onShow, onReview }: FindingGroupsProps) {
  const styles = useFindingGroupsStyles();
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => onOpen(openItems as string[])}
    >
      {groups.map(({ check, severity, findings, repairable }) => (
        <AccordionItem key={check.id} value={check.id} className={styles.item}>
          <AccordionHeader as="h2" size="small" className={styles.header}>
            <span className={styles.heading}>
              <SeverityIcon severity={severity} />
              <span className={styles.title}>{check.title}</span>
              <span className={styles.count}>{formatAmount(findings.length)}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <p className={styles.explanation}>{check.explanation}</p>
            {check.repair !== undefined && repairable > 0 && (
              <Button
                className={styles.review}
                size="small"
                disabledFocusable={!repairsAllowed}
                onClick={() => onReview(check.id)}
              >
                {check.repair.label}: see {counted(repairable, "cell")}
              </Button>
            )}
            <FindingList findings={findings} onShow={onShow} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
