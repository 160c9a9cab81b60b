import { createRoot } from "react-dom/client";
import { App } from "./App";

const asked = new URLSearchParams(location.search).get("theme");
const dark = asked ? asked === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
const root = document.getElementById("root");
if (root) createRoot(root).render(<App dark={dark} />);
