import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** The greens of Excel, so that the pane belongs to the application around it. */
const GREEN: BrandVariants = {
  10: "#03140a",
  20: "#082515",
  30: "#0a371e",
  40: "#0b4727",
  50: "#0c572f",
  60: "#0e6737",
  70: "#0f703b",
  80: "#107c41",
  90: "#2b8a54",
  100: "#439968",
  110: "#5ba87d",
  120: "#74b692",
  130: "#8dc5a8",
  140: "#a7d4be",
  150: "#c1e2d3",
  160: "#dcf1e7",
};

export const LIGHT: Theme = createLightTheme(GREEN);

/** Green text on a dark ground is lighter than the default, which falls short of a contrast of 4.5 to 1. */
export const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[140],
};
