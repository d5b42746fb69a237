import { defineConfig } from "vite";

// The server carries the output inside itself: names of the entry are fixed, the server's entity tags tell one build from the next.
export default defineConfig({
  base: "/assets/",
  publicDir: "public",
  build: {
    assetsDir: "",
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    target: "es2022",
    rollupOptions: {
      input: { panj: "src/main.ts", look: "src/look.ts" },
      output: {
        entryFileNames: "[name].js",
        assetFileNames: (asset) => (asset.names.some((name) => name.endsWith(".css")) ? "panj.css" : "[name]-[hash][extname]"),
      },
    },
  },
});
