/** The one name under which the page's policy lets a script's address be used. */
const POLICY = 'bundled-workers';

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
}

declare global {
  /** Absent in browsers that do not know trusted types; they ask for none. */
  var trustedTypes: TrustedTypes | undefined;
}

const addresses: ScriptAddresses = globalThis.trustedTypes?.createPolicy(POLICY, {
  createScriptURL: (address) => address,
}) ?? { createScriptURL: (address) => address };

/** Starts a worker that was bundled with the page. @param address as the bundler gives it. */
export function startWorker(address: string): Worker {
  return new Worker(addresses.createScriptURL(address), { type: 'module' });
}
