import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import type { WeightSet } from "../../../workbook/weights/weightSets";
import { DATA_METHODS, RANK_METHODS, type Ranking } from "../presetChoices";
import type { DataMethod, RankMethod } from "../../../workbook/weights/presets";

export interface PresetsMenuProps {
  /** Why none can be chosen now; undefined where one can. */
  readonly blocked: string | undefined;
  readonly sets: readonly WeightSet[];
  /** A usual sum the weights do not have, to be scaled to; undefined where they have it. */
  readonly usualTotal: number | undefined;
  readonly onEqual: () => void;
  readonly onRanks: (ranking: Ranking, method: RankMethod) => void;
  readonly onData: (method: DataMethod) => void;
  readonly onScale: (total: number) => void;
  readonly onSave: () => void;
  readonly onLoad: (set: WeightSet) => void;
  readonly onDelete: (set: WeightSet) => void;
}

/** Ways to fill the draft at once. Nothing is written before Apply, saved sets aside. */
export function PresetsMenu(props: PresetsMenuProps) {
  const { blocked, sets, usualTotal, onEqual, onRanks, onData, onScale, onSave, onLoad, onDelete } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="description" content={blocked ?? "Fill in all weights at once"}>
          <MenuButton size="small" disabledFocusable={blocked !== undefined}>
            Presets
          </MenuButton>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onEqual}>Equal weights</MenuItem>
          <Ranks label="From ranks by present weight" onChoose={(method) => onRanks("weights", method)} />
          <Ranks label="From ranks by order in the list" onChoose={(method) => onRanks("list", method)} />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem>From the ratings</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {DATA_METHODS.map(([method, name]) => (
                  <MenuItem key={method} onClick={() => onData(method)}>
                    {name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          {usualTotal !== undefined && (
            <MenuItem onClick={() => onScale(usualTotal)}>Scale to a sum of {usualTotal}</MenuItem>
          )}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Saved sets</MenuGroupHeader>
            {sets.map((set) => (
              <Menu key={set.name}>
                <MenuTrigger disableButtonEnhancement>
                  <MenuItem>{set.name}</MenuItem>
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    <MenuItem onClick={() => onLoad(set)}>Load into the draft</MenuItem>
                    <MenuItem onClick={() => onDelete(set)}>Delete…</MenuItem>
                  </MenuList>
                </MenuPopover>
              </Menu>
            ))}
            <MenuItem onClick={onSave}>Save these weights as…</MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface RanksProps {
  readonly label: string;
  readonly onChoose: (method: RankMethod) => void;
}

function Ranks({ label, onChoose }: RanksProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {RANK_METHODS.map(([method, name]) => (
            <MenuItem key={method} onClick={() => onChoose(method)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
