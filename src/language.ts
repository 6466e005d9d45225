/** The two languages of the product. English is what the Joint Committees' forms are written in; Japanese is what most reporting staff read. */
export type Language = 'en' | 'ja';

/** One sentence, worded in both languages. Rooms that word something word it in both, so that a language switch needs no second run. */
export type Words = Readonly<Record<Language, string>>;
