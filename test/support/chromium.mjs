import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const installed = {
  linux: [
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((root) =>
    process.env[root]
      ? ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((p) =>
          path.join(process.env[root], p),
        )
      : [],
  ),
};

/** The browser named by CHROMIUM_PATH, an installed one, or the one from npm (x64 Linux), in this order. */
export async function browserOptions(dir = path.resolve("node_modules/.cache/chromium")) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new Error(`CHROMIUM_PATH: no such file: ${named}`);
  const found =
    named ??
    (process.env.CHROMIUM_FROM_NPM ? undefined : installed[process.platform]?.find((file) => fs.existsSync(file)));
  const args = ["--disable-gpu"];
  if (process.platform === "linux" && process.getuid?.() === 0) args.push("--no-sandbox");
  if (found) return { executablePath: found, args };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium found. Install one or set CHROMIUM_PATH.");
  }
  return fromNpm(dir);
}

/** Sets environment variables for the time of a call. */
async function withEnv(values, call) {
  const saved = Object.fromEntries(Object.keys(values).map((key) => [key, process.env[key]]));
  const set = (all) => {
    for (const [key, value] of Object.entries(all)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  };
  set(values);
  try {
    return await call();
  } finally {
    set(saved);
  }
}

async function fromNpm(dir) {
  if (!fs.existsSync(path.join(dir, "chromium"))) {
    const fresh = `${dir}.${process.pid}`; // a run that is cut off leaves no half-unpacked browser behind
    fs.mkdirSync(fresh, { recursive: true });
    // The package unpacks into os.tmpdir(), and adds its NSS libraries only where it believes to run on Lambda.
    await withEnv(
      {
        TMPDIR: fresh,
        AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
        LD_LIBRARY_PATH: undefined,
        FONTCONFIG_PATH: undefined,
      },
      async () => {
        const { default: packed } = await import("@sparticuz/chromium");
        await packed.executablePath();
      },
    );
    fs.rmSync(dir, { recursive: true, force: true });
    fs.renameSync(fresh, dir);
  }
  const fonts = path.join(dir, "fonts.conf");
  fs.writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fc-cache</cachedir></fontconfig>`,
  );
  const libraries = [path.join(dir, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: path.join(dir, "chromium"),
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts, HOME: process.env.HOME ?? dir },
  };
}

export async function launchChromium(options = {}) {
  return chromium.launch({ headless: true, ...(await browserOptions()), ...options });
}

export async function launchChromiumServer() {
  return chromium.launchServer({ headless: true, ...(await browserOptions()) });
}
