import { say } from "./words";

const looks = ["system", "light", "dark"] as const;
const words = { system: "Page_ColoursOfSystem", light: "Page_ColoursLight", dark: "Page_ColoursDark" } as const;

/** A button in the head of every page: colours of the system, light, dark. */
export function addLooks(): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "look";
  const show = (): void => {
    const look = chosen();
    button.textContent = look === "dark" ? "●" : look === "light" ? "○" : "◐";
    button.title = say(words[look]);
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => {
    const now = looks.findIndex((look) => look === chosen());
    choose(looks[(now + 1) % looks.length] ?? looks[0]);
    show();
  });
  show();
  document.querySelector(".top")?.append(button);
}

function chosen(): (typeof looks)[number] {
  return looks.find((look) => look === document.documentElement.dataset.look) ?? looks[0];
}

function choose(look: (typeof looks)[number]): void {
  if (look === "system") delete document.documentElement.dataset.look;
  else document.documentElement.dataset.look = look;
  try {
    localStorage.setItem("panj-look", look);
  } catch {
    // it holds for this page
  }
}
