import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  // Bundled packages mark themselves as run by browsers, of which Vite warns file by file.
  logLevel: "error",
  oxc: { jsx: { runtime: "automatic" } },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        explorer: `${import.meta.dirname}/explorer/index.html`,
        graphiql: `${import.meta.dirname}/graphiql/index.html`,
      },
    },
    // The editor is one piece of several megabytes.
    chunkSizeWarningLimit: 10_000,
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
});
