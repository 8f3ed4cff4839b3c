import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const scripts = files
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(`dist/${file}`, 'utf8') }));

test('the build holds no mock', () => {
  expect(scripts.length).toBeGreaterThan(0);
  expect(files.filter((file) => /mock/i.test(file))).toEqual([]);
  expect(scripts.filter(({ text }) => /mockServiceWorker|setupWorker|\bmsw\b/i.test(text))).toEqual(
    [],
  );
});

test('the built page carries its policy before anything that it governs, and nothing inline', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page);
  const rules = policy?.[1]?.replaceAll('&#39;', "'").split('; ');
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("connect-src 'self'");
  expect(rules).toContain("require-trusted-types-for 'script'");
  expect(rules?.join()).not.toMatch(/unsafe|\*|https?:/);
  expect(page.search(/<script|<link|<style/)).toBeGreaterThan(policy?.index ?? Infinity);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
});

test('the build holds no record of a woman but the invented ones to try', () => {
  expect(files).toContain('index.html');
  const records = files.filter((file) => /(?:^|[\\/])(?:women|activity|coverage)\.csv$/.test(file));
  expect(records.filter((file) => !/^examples[\\/]records[\\/]/.test(file))).toEqual([]);
});
