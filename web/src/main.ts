import "./styles/base.css";
import "./styles/symbols.css";
import "./styles/workbench.css";
import "./styles/reading.css";
import "./styles/boards.css";
import { addKeys } from "./keys";
import { startWorkbench } from "./workbench";

document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
const workbench = document.querySelector<HTMLElement>(".workbench");
if (workbench) startWorkbench(workbench);
else addKeys([]);
