// @ts-check
import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { quickPages } from './src/lib/adapters/build/quickPages.ts';

// Read when the build would report home, which is after this file has been read.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro would take a variable of this name for the base path of the site; CATALOGUS_PAD is ours.
delete process.env.BASE_URL;

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

/**
 * Leaves out the variants of the button that the site doesn't use: half of its style, a tenth of all CSS.
 * The tokens for them are left out by scripts/theme.ts.
 */
function dropUnusedVariants() {
  const unused = /\.nl-button--(positive|negative|pressed)/;
  return {
    postcssPlugin: 'drop-unused-variants',
    /** @param {{ selectors: string[], remove: () => void }} rule */
    Rule(rule) {
      const kept = rule.selectors.filter((selector) => !unused.test(selector));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    },
  };
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
  integrations: [react(), quickPages()],
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
        "img-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [dropUnusedVariants()] } },
  },
});
