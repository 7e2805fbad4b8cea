// @ts-check
import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/**
 * Where the site is published. `catalogus.config.json` holds what the organisation chose, the environment
 * wins (CI, `npm start`): CATALOGUS_SITE is the origin, CATALOGUS_PAD the folder below it.
 */
function readPublication() {
  /** @type {{ site?: string, pad?: string }} */
  let settings = {};
  try {
    settings = JSON.parse(readFileSync(new URL('./catalogus.config.json', import.meta.url), 'utf8'));
  } catch (error) {
    // No file is fine: the defaults serve a local build. A file that can't be read as JSON is not.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const { site = 'http://127.0.0.1:4321', pad = '/' } = settings;
  return { site: process.env.CATALOGUS_SITE || site, base: process.env.CATALOGUS_PAD || pad };
}

const { site, base } = readPublication();

export default defineConfig({
  site,
  base,
  output: 'static',
  outDir: './dist/site',
  trailingSlash: 'always',
  // The default 'jsx' drops the space between inline elements on different lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  integrations: [react()],
  // Shiki writes style attributes, which the security policy refuses.
  markdown: { syntaxHighlight: false },
  build: {
    // One stylesheet for all pages: cached once, and no hash of an inline style in every page.
    inlineStylesheets: 'never',
    assets: 'bestanden',
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
