/** Gives elements a size, which jsdom has none of: a list that draws only what is visible would draw nothing. */
export function stubLayout(height: number, width = 320): void {
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: () => height },
    offsetWidth: { configurable: true, get: () => width },
    clientHeight: { configurable: true, get: () => height },
  });
}
