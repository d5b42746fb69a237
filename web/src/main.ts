import "./styles/base.css";
import "./styles/symbols.css";
import "./styles/workbench.css";
import "./styles/reading.css";
import "./styles/boards.css";
import { startBoards } from "./boards/boards";
import { addKeys } from "./keys";
import { addLooks } from "./looks";
import { startWorkbench } from "./workbench";

document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
addLooks();
const workbench = document.querySelector<HTMLElement>(".workbench");
if (workbench) startWorkbench(workbench);
else addKeys([]);
const boards = document.querySelector<HTMLElement>(".boards");
if (boards) startBoards(boards);
