import { act, renderHook } from "@testing-library/react";
import { DARK, LIGHT } from "../../src/taskpane/themes";
import { useOfficeTheme } from "../../src/taskpane/useOfficeTheme";
import { stubColorScheme } from "./support/colorScheme";

const shown = () => renderHook(useOfficeTheme).result.current;
const setOffice = (officeTheme: object | undefined) =>
  ((globalThis as Record<string, unknown>).Office = { context: { officeTheme } });

afterEach(() => delete (globalThis as Record<string, unknown>).Office);

describe("the theme of the pane", () => {
  test("is what Office says, whatever the system prefers", () => {
    stubColorScheme(false);
    setOffice({ isDarkTheme: true });
    expect(shown()).toBe(DARK);
    stubColorScheme(true);
    setOffice({ isDarkTheme: false });
    expect(shown()).toBe(LIGHT);
  });

  test("is read off the background where Office names only colours", () => {
    stubColorScheme(false);
    setOffice({ bodyBackgroundColor: "#262626" });
    expect(shown()).toBe(DARK);
    stubColorScheme(true);
    setOffice({ bodyBackgroundColor: "#F3F2F1" });
    expect(shown()).toBe(LIGHT);
  });

  test("follows the system, and its change, where Office says nothing", () => {
    const scheme = stubColorScheme(false);
    setOffice(undefined);
    const { result } = renderHook(useOfficeTheme);
    expect(result.current).toBe(LIGHT);
    act(() => scheme.set(true));
    expect(result.current).toBe(DARK);
  });
});
