/**
 * Entry of the task pane. The page also runs the functions, and a formula waits until it has loaded; so this script is
 * small, and the pane itself comes in a chunk of its own once Office is ready.
 */
const root = document.getElementById("root")!;

/** A sentence where the pane cannot be drawn. */
function say(sentence: string): void {
  root.textContent = sentence;
}

async function start(): Promise<void> {
  if (typeof Office === "undefined")
    return say("Office could not be loaded. Check the connection and open the pane again.");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return say("KAM for Excel runs inside Excel: open it from the KAM tab.");
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mountPane");
    mountPane(root, () => say("The pane has stopped because of a fault. Close it and open it again."));
  } catch {
    say("The pane could not be loaded. Check the connection and open it again.");
  }
}

void start();
