import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

/** One sentence on what went wrong. */
export function Problem({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  return (
    <MessageBar intent="error" shape="square" style={{ flexShrink: 0 }}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button aria-label="Dismiss" appearance="transparent" size="small" onClick={onDismiss}>
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}
