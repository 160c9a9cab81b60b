import { spawn } from "node:child_process";

const openers = {
  darwin: (url) => ["open", [url]],
  win32: (url) => ["cmd", ["/c", "start", "", url]],
  linux: (url) => ["xdg-open", [url]],
};

/** Opens the user's browser, if this is a person's terminal and not a build machine. Says nothing when it cannot. */
export function openBrowser(url) {
  const opener = openers[process.platform];
  if (!opener || !process.stdout.isTTY || process.env.CI) return;
  const [command, args] = opener(url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
