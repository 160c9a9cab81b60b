import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  Tooltip,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ScreenName } from "../../store/paneState";
import { useScreenTabsStyles } from "./ScreenTabs.styles";

/** What the screens are called, in the order of their tabs. */
const TITLES = {
  start: "Start",
  weights: "Weights",
  departments: "Departments",
  portfolio: "Portfolio",
  dataCheck: "Data check",
} as const satisfies Partial<Record<ScreenName, string>>;

const SHOWN = Object.keys(TITLES) as (keyof typeof TITLES)[];

export interface ScreenTabsProps {
  readonly screen: ScreenName;
  /** What Undo would take back; undefined where there is nothing. */
  readonly undoable: string | undefined;
  readonly busy: boolean;
  readonly onShow: (screen: ScreenName) => void;
  readonly onUndo: () => void;
}

/** The pane's screens as tabs, those without room in a menu, and Undo. */
export function ScreenTabs({ screen, undoable, busy, onShow, onUndo }: ScreenTabsProps) {
  const styles = useScreenTabsStyles();
  return (
    <nav className={styles.root} aria-label="Screens">
      <Overflow minimumVisible={2}>
        <div className={styles.tabs}>
          <TabList size="small" selectedValue={screen} onTabSelect={(_, { value }) => onShow(value as ScreenName)}>
            {SHOWN.map((name) => (
              <OverflowItem key={name} id={name} priority={name === screen ? 2 : 1}>
                <Tab value={name}>{TITLES[name]}</Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreScreens onShow={onShow} />
        </div>
      </Overflow>
      <Tooltip relationship="label" content={undoable === undefined ? "Nothing to undo" : `Undo: ${undoable}`}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={undoable === undefined || busy}
          onClick={onUndo}
        />
      </Tooltip>
    </nav>
  );
}

function MoreScreens({ onShow }: Pick<ScreenTabsProps, "onShow">) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal16Regular />}
          aria-label="More screens"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SHOWN.map((name) => (
            <HiddenScreen key={name} name={name} onShow={onShow} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenScreen({ name, onShow }: { readonly name: keyof typeof TITLES } & Pick<ScreenTabsProps, "onShow">) {
  const isVisible = useIsOverflowItemVisible(name);
  return isVisible ? null : <MenuItem onClick={() => onShow(name)}>{TITLES[name]}</MenuItem>;
}
