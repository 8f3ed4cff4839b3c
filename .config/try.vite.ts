import { mergeConfig, type ConfigEnv } from 'vite';
import base from '../vite.config.ts';
export default (env: ConfigEnv) => mergeConfig(base(env), { plugins: [{ name: 'gen', enforce: 'pre', resolveId: (id: string) => id === '@stdlib/assert-has-generator-support' ? '\0gen' : null, load: (id: string) => id === '\0gen' ? 'module.exports = () => true;' : null }] });
