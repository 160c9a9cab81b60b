/** Passes when the condition holds at two looks in a row, so that what one thing sets off is seen too. */
export async function until(condition: () => boolean): Promise<void> {
  for (let held = 0; held < 2; held = condition() ? held + 1 : 0) {
    await nextLook();
  }
}

/** The next frame; a hidden page has none. */
function nextLook(): Promise<unknown> {
  return new Promise((resolve) => (document.hidden ? setTimeout(resolve) : requestAnimationFrame(resolve)));
}
