/** What webpack puts in the place of all files of a folder whose names fit a pattern. */
interface ImportMeta {
  webpackContext(
    folder: string,
    options: { recursive: boolean; regExp: RegExp },
  ): { keys(): string[]; (file: string): Record<string, unknown> };
}
