// Makes a fresh machine ready: the packages of package-lock.json and, for tests, a browser.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const run = (command, args) =>
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });

const installed = 'node_modules/.package-lock.json';
const lockTime = statSync('package-lock.json').mtimeMs;
if (!existsSync(installed) || statSync(installed).mtimeMs < lockTime) run('npm', ['ci']);

if (process.argv.includes('--browser')) ensureBrowser();

function ensureBrowser() {
  if (browserFound()) return;
  const onDebian = existsSync('/etc/debian_version');
  if (onDebian && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'chromium']);
    return;
  }
  const line = onDebian
    ? 'sudo apt-get install -y chromium'
    : 'install Google Chrome, or set CHROME_PATH to a Chrome or Chromium';
  console.error(
    `The tests need Chrome or Chromium, and none was found. To install one:\n  ${line}`,
  );
  process.exit(1);
}

/** Asks the same list of places that the tests use, so that the two can never differ. */
function browserFound() {
  const places = JSON.parse(readFileSync('.config/chromium.json', 'utf8'));
  return [process.env.CHROME_PATH, ...places].some((path) => path && existsSync(path));
}
