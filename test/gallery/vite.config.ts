import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** `npx vite --config test/gallery/vite.config.ts --port 5199`: every chart on one page, with invented data. */
export default defineConfig({
  root: 'test/gallery',
  plugins: [svelte()],
  cacheDir: '../../node_modules/.cache/gallery',
  server: { fs: { allow: ['../..'] } },
});
