import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";
import { takeFocus } from "../../takeFocus";
import { useStepFrameStyles } from "./StepFrame.styles";

export interface StepFrameProps {
  readonly title: string;
  /** Where the step is on its way, such as "2 of 3". */
  readonly place?: string;
  readonly onBack?: () => void;
  /** Whether the focus goes to the title; it does in every step that leads back somewhere. */
  readonly focus?: boolean;
  /** Whether there is only text in it, which a stop of the Tab key lets the arrow keys scroll. */
  readonly text?: boolean;
  readonly children: ReactNode;
  /** The button at the foot, what it does, and what still stands in its way. */
  readonly next?: {
    readonly label: string;
    readonly onClick: () => void;
    readonly busy?: boolean;
    readonly hindrances?: readonly string[];
    /** Something else to do, on a lesser button beside it. */
    readonly beside?: { readonly label: string; readonly onClick: () => void };
  };
}

/** A step of the Start screen. The focus goes to its title when it comes up, so that it is read and Tab leads on. */
export function StepFrame(props: StepFrameProps) {
  const { title, place, onBack, focus = onBack !== undefined, text = false, children, next } = props;
  const styles = useStepFrameStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOnItsWay = onBack !== undefined;
  useEffect(() => {
    if (focus) takeFocus(heading.current);
  }, [focus, title]);
  const hindrances = next?.hindrances ?? [];
  return (
    <div className={styles.root}>
      <header className={mergeClasses(styles.header, isOnItsWay && styles.withBack)}>
        {isOnItsWay && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft16Regular />}
            aria-label="Back"
            disabledFocusable={next?.busy}
            onClick={onBack}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {place !== undefined && <span className={styles.place}>{place}</span>}
      </header>
      <main className={styles.main} {...(text && { tabIndex: 0, "aria-label": title })}>
        {children}
      </main>
      {next !== undefined && (
        <footer className={styles.footer}>
          {hindrances.map((hindrance) => (
            <p key={hindrance} className={styles.hindrance}>
              {hindrance}
            </p>
          ))}
          <div className={styles.buttons}>
            {next.beside !== undefined && (
              <Button className={styles.button} disabledFocusable={next.busy} onClick={next.beside.onClick}>
                {next.beside.label}
              </Button>
            )}
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={next.busy === true || hindrances.length > 0}
              icon={next.busy ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
              onClick={next.onClick}
            >
              {next.label}
            </Button>
          </div>
        </footer>
      )}
    </div>
  );
}
