/** Syllables as they are heard, near enough for an average: groups of vowels, without a silent e. */
function syllablesOf(word: string): number {
  const sounds = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, sounds.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/**
 * The age at which a text is read with ease, in years: the grade of Flesch and Kincaid (1975),
 * `0.39·words/sentences + 11.8·syllables/words − 15.59`, and five. Figures count as one syllable, so that only
 * words make a text hard.
 */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]+|£?\d[\d,.]*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** A label of three words is no sentence. */
const FEWEST_WORDS = 4;

/** The sentences of a text, each a whole or what stands between two stops. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?:;])\s+/)
    .filter((sentence) => (sentence.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS);
}
