import type { Words } from '../../language';

export type AuthorizationStage = 'project' | 'issuance';

export interface AuthorizationRow {
  readonly key: string;
  readonly party: 'japan' | 'partner';
  readonly stage: AuthorizationStage;
  readonly label: Words;
}

export const PARTY_WORDS: Readonly<Record<AuthorizationRow['party'], Words>> = {
  japan: { en: 'Japan', ja: '日本' },
  partner: { en: 'Partner Country', ja: 'パートナー国' },
};

/** The deck shows a letter with JCM-XX005 for the registration of the project and one with JCM-XX005-001 for its first issuance, of either Party. */
export const STAGE_WORDS: Readonly<Record<AuthorizationStage, Words>> = {
  project: { en: 'Registration of the project', ja: 'プロジェクト登録' },
  issuance: { en: 'Issuance of credits', ja: 'クレジット発行' },
};

export const AUTHORIZATION_ROWS: readonly AuthorizationRow[] = (['japan', 'partner'] as const).flatMap((party) =>
  (['project', 'issuance'] as const).map((stage) => ({
    key: `${party}/${stage}`,
    party,
    stage,
    label: {
      en: `${PARTY_WORDS[party].en}: ${STAGE_WORDS[stage].en}`,
      ja: `${PARTY_WORDS[party].ja}：${STAGE_WORDS[stage].ja}`,
    },
  })),
);
