import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the built page may load: its own files and nothing else. No inline script or style, no other
 * origin, no plug-in, no form target, no script address but those of its own workers. Pictures may come from `blob:` and `data:`, for downloads and drawings.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types bundled-workers',
].join('; ');

/** Writes the policy into the built page, so that it holds on any static host without its help. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The mock worker serves development and tests; a release never carries it. */
export function withoutMockWorker(): Plugin {
  let folder = 'dist';
  return {
    name: 'without-mock-worker',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    closeBundle: () => rm(join(folder, 'mockServiceWorker.js'), { force: true }),
  };
}
