/** The checks' library as every reader of files and links takes it. */
import * as z from 'zod/mini';

// Before any schema is made: compiled checks would break the page's content security policy.
z.config({ jitless: true });

export { z };
