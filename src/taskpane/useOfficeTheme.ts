import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { DARK, LIGHT } from "./themes";

const DARK_SCHEME = "(prefers-color-scheme: dark)";

/**
 * The theme that goes with Office: its own word for dark, else the brightness of its background, else what the system
 * prefers. High contrast is the browser's forced colours, which the components follow by themselves.
 */
export function useOfficeTheme(): Theme {
  return useSyncExternalStore(onSchemeChange, isDark) ? DARK : LIGHT;
}

function isDark(): boolean {
  const theme =
    typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Partial<Office.OfficeTheme>);
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const ground = brightness(theme?.bodyBackgroundColor);
  return ground === undefined ? window.matchMedia(DARK_SCHEME).matches : ground < 0.5;
}

function onSchemeChange(listener: () => void): () => void {
  const scheme = window.matchMedia(DARK_SCHEME);
  scheme.addEventListener("change", listener);
  return () => scheme.removeEventListener("change", listener);
}

/** Perceived brightness of a colour such as #FFA500, from 0 to 1 (ITU-R BT.601 luma). */
function brightness(color: string | undefined): number | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(color ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
