import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";

const asked = new URLSearchParams(location.search).get("theme");
const dark = asked ? asked === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.style.colorScheme = dark ? "dark" : "light";
const root = document.getElementById("root");
if (root) createRoot(root).render(<App dark={dark} />);
