import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice, PaneState } from "../../store/paneState";
import { useMessagesStyles } from "./Messages.styles";

export interface MessagesProps {
  readonly state: Pick<PaneState, "waiting" | "failure" | "notice">;
  /** How many weights were changed in the sheet as well as in the pane. */
  readonly conflicts: number;
  readonly onRetry: () => void;
  readonly onCloseNotice: () => void;
}

/** What the pane has to say about itself: that it waits, that it failed, that something is done or to be chosen. */
export function Messages({ state, conflicts, onRetry, onCloseNotice }: MessagesProps) {
  const styles = useMessagesStyles();
  const { waiting, failure, notice } = state;
  return (
    <div role="status" className={styles.root}>
      {waiting && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Excel is waiting for you to finish editing a cell. Press Enter or Escape there.
          </MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failure} The pane shows what it read before.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRetry}>
              Retry
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {conflicts > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The sheet changed meanwhile. Choose below which weight counts
            {conflicts === 1 ? "." : ` for ${conflicts} criteria.`}
          </MessageBarBody>
        </MessageBar>
      )}
      {notice !== undefined && (
        <MessageBar intent={INTENTS[notice.kind]} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label="Close"
                icon={<Dismiss16Regular />}
                onClick={onCloseNotice}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

const INTENTS: Record<Notice["kind"], MessageBarIntent> = { done: "success", dropped: "warning", failed: "error" };
