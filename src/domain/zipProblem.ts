/**
 * Why a zip was not opened.
 *
 * - `damaged`: cut off, changed on its way, or no zip at all
 * - `encrypted`: it asks for a password
 * - `too-large`: more files or bytes than a package holds
 * - `other-packing`: packed in a way that is not opened here
 * - `unreadable`: the browser cannot read the file any more
 */
export type ZipProblem = 'damaged' | 'encrypted' | 'too-large' | 'other-packing' | 'unreadable';
