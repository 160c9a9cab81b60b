/** Gives the page a system preference for dark or light that a test can change. */
export function stubColorScheme(dark = false): { set(dark: boolean): void } {
  let matches = dark;
  const listeners = new Set<() => void>();
  window.matchMedia = ((query: string) => ({
    get matches() {
      return query.includes("dark") && matches;
    },
    media: query,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })) as never;
  return {
    set(next) {
      matches = next;
      for (const listener of listeners) listener();
    },
  };
}
