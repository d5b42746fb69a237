// Runs before the page is drawn, so that it never shows in other colours than those chosen.
try {
  const look = localStorage.getItem("panj-look");
  if (look === "light" || look === "dark") document.documentElement.dataset.look = look;
} catch {
  // a browser that keeps nothing shows the colours of its system
}
