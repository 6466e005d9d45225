/** Texts of each generation; labels, units and formulas of a folder of reports are some hundreds. */
const MOST = 2_000;
/** Longer texts are hardly met twice, and take room. */
const LONGEST = 300;

/**
 * The same pure function of a text, asked once for each: the rows of a log and the reports of a folder repeat each other's words and
 * formulas by the thousand. What was not asked for during the last two thousand other texts is forgotten.
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let before = recent;
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as Answer;
    const answer = before.has(text) ? (before.get(text) as Answer) : ask(text);
    if (recent.size >= MOST) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

/**
 * The same of an object that never changes once it is there: many rules ask the same of one report. Asked again only where what else is
 * given (the workbook, the settings) differs from the last time; forgotten with the object.
 */
export function rememberedOf<Subject extends object, Given extends readonly unknown[], Answer>(
  ask: (subject: Subject, ...given: Given) => Answer,
): (subject: Subject, ...given: Given) => Answer {
  const answers = new WeakMap<Subject, { readonly given: Given; readonly answer: Answer }>();
  return (subject, ...given) => {
    const known = answers.get(subject);
    if (known?.given.length === given.length && known.given.every((one, index) => one === given[index])) return known.answer;
    const answer = ask(subject, ...given);
    answers.set(subject, { given, answer });
    return answer;
  };
}
