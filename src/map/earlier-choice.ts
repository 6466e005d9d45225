import type { Extraction } from '../extract/extraction';
import type { EarlierAnswers } from '../extract/our-sheet/earlier-answers';
import type { Language } from '../language';
import { TYPE_ANSWERS } from '../our-sheets/sdg-sheet';
import { answerIn } from '../our-sheets/wordings';
import { typesInTable6 } from './applied-types';
import { formerForm } from './former-form';
import { PROJECT_TYPES } from './guidance/project-types';
import type { ProjectChoice } from './map-to-sdgs';
import { SECTORS, TECHNOLOGIES, type KeptNote, type ProjectKind, type ProjectType } from './sdg-profile';

/** What the former SDG sheet says was chosen. Shells start from it; what a person says anew wins. */
export interface EarlierChoice extends Omit<ProjectChoice, 'sheets'> {
  /** Empty where the sheet names none that we know. */
  readonly kinds: readonly ProjectKind[];
  readonly values?: 'linked' | 'frozen';
  readonly language?: Language | 'both';
}

/** Undefined without a former sheet, or when that does not say what was chosen. Kinds and types that we do not know are left out. */
export function earlierChoice(extraction: Extraction): EarlierChoice | undefined {
  const { project } = extraction.earlierAnswers ?? {};
  if (project === undefined) return undefined;
  const kinds = project.kinds.flatMap(kindOf);
  const named = typesInTable6(kinds);
  const answered = (answer: 'yes' | 'no'): readonly ProjectType[] =>
    PROJECT_TYPES.filter((type) => answerIn(TYPE_ANSWERS, project.types[type] ?? '') === answer);
  const form = formerForm(project.form);
  const language = (['en', 'ja', 'both'] as const).find((each) => each === project.language);
  return {
    kinds,
    added: answered('yes').filter((type) => !named.has(type)),
    removed: answered('no').filter((type) => named.has(type)),
    ...(form === undefined ? {} : { checkListForm: form }),
    ...(project.values === undefined ? {} : { values: project.values }),
    ...(language === undefined ? {} : { language }),
  };
}

/** `renewable-energy/manufacturing` */
function kindOf(text: string): readonly ProjectKind[] {
  const [one, other, ...rest] = text.split('/');
  const technology = TECHNOLOGIES.find((each) => each === one);
  const sector = SECTORS.find((each) => each === other);
  return technology === undefined || sector === undefined || rest.length > 0 ? [] : [{ technology, sector }];
}

/** Answers in the list of project types that are neither Yes nor No, or under a type that is not the guidance's. */
export function unreadTypeAnswers({ sheet, project }: EarlierAnswers): readonly KeptNote[] {
  return Object.entries(project?.types ?? {})
    .filter(([type, answer]) => answer.trim() !== '' && !(isKnown(type) && answerIn(TYPE_ANSWERS, answer) !== undefined))
    .map(([type, answer]) => ({ where: `${sheet} (${type})`, text: answer }));
}

function isKnown(type: string): boolean {
  return PROJECT_TYPES.some((each) => each === type);
}
