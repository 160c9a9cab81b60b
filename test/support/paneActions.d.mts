import type { FrameLocator, Page } from "playwright-core";

export function openScreen(pane: FrameLocator, name: string): Promise<void>;
export function widenPane(page: Page, width: number): Promise<void>;
