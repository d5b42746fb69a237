const looks = ["system", "light", "dark"] as const;

/** A button in the head of every page: colours of the system, light, dark. */
export function addLooks(): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "look";
  const say = (): void => {
    const look = document.documentElement.dataset.look ?? looks[0];
    button.textContent = look === "dark" ? "●" : look === "light" ? "○" : "◐";
    button.title = `Colours: ${look}`;
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => {
    const now = looks.findIndex((look) => look === (document.documentElement.dataset.look ?? looks[0]));
    choose(looks[(now + 1) % looks.length] ?? looks[0]);
    say();
  });
  say();
  document.querySelector(".top")?.append(button);
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
