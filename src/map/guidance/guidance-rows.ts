/**
 * Table 4 of the JCM-SDGs Linkage Guidance (Ministry of the Environment, Japan / IGES, August 2020): 62 rows, 38 targets, 12 goals.
 * The n-th entry is the table's n-th row. Table 7 lists the same rows by project type (105 entries); where the two differ the row says so.
 *
 * The displayed label mends what is ungrammatical by a missing or wrong word or ending; what is printed then stands in `printed`. Style is left
 * as it is. Only in Table 4 has 12.7 its condition "(only in Vietnam)", in the cell of the project types.
 */
import type { ProjectType } from '../sdg-profile';
import { row, type GuidanceRow } from './guidance-row';

const RE = 'RE projects';
const EE = 'EE projects';
const AGRICULTURE = 'Agriculture related projects';
const FACTORIES = 'EE projects in factories';
const RECYCLING = 'Waste recycling related projects';
const TRANSPORT = 'Transportation related projects';
const TRANSMISSION = 'Energy transmission projects';
const WATER = 'Water utility related projects';
const DISASTER = 'Disaster related projects';
const WASTE = 'Waste-to-energy projects';
const SCHEME = 'JCM scheme';

const TECHNOLOGY: readonly ProjectType[] = [RE, EE, WASTE];
const INFRASTRUCTURE: readonly ProjectType[] = [RE, TRANSMISSION, WATER, WASTE];

const CO2 = { unit: 'tCO₂eq', figure: 'co2-reduction' } as const;
const CO2_EN = 'CO₂ emission reduction';
const CO2_JA = 'CO₂排出削減量';
const CREDITS_EN = 'Issued credits based on tracking and reporting the amount of GHG emission reductions';
const CREDITS_JA = '温室効果ガス排出削減量のモニタリング・報告に基づき発行されたクレジット量';
const EST_EN = 'Using environmentally sound technologies (EST)';
const EST_JA = '環境上適正な技術（EST）の利用';
const LESS_ENERGY_EN = 'Reducing energy consumption';
const LESS_ENERGY_JA = 'エネルギー消費量の削減';
const FINANCING_EN = 'Number of financing projects';
const FINANCING_JA = '資金支援プロジェクトの件数';

export const GUIDANCE_ROWS: readonly GuidanceRow[] = [
  // Goal 2
  row(
    '2.4/climate-action',
    [AGRICULTURE],
    'Taking actions to mitigate climate change impacts and to reduce greenhouse gases',
    '気候変動影響の緩和と温室効果ガス削減の取組',
    { printed: 'Taking actions to mitigate climate change impacts and to reduce greenhouse gasses' },
  ),
  row(
    '2.4/sustainable-goods',
    [AGRICULTURE],
    'Increasing the proportion of sustainably produced goods and services',
    '持続可能な方法で生産された財・サービスの割合の増加',
  ),
  row(
    '2.4/food-awareness',
    [AGRICULTURE],
    'Raising the awareness of employees on sustainable food consumption',
    '持続可能な食料消費に関する従業員の意識向上',
  ),
  row(
    '2.a/agriculture-investment',
    [AGRICULTURE],
    'Investing in sustainable agriculture by low carbon and renewable energy technologies',
    '低炭素・再生可能エネルギー技術による持続可能な農業への投資',
  ),
  // Goal 3
  row(
    '3.6/road-safety',
    [TRANSPORT],
    'Improving safety of road transportation by introducing energy efficiency technology',
    '省エネルギー技術の導入による道路交通の安全性向上',
  ),
  row('3.9/co2-reduction', [RE, TRANSPORT], CO2_EN, CO2_JA, CO2),
  row('3.9/sound-technology', [RE, TRANSPORT, WASTE], EST_EN, EST_JA),
  // Goal 4
  row('4.4/training-hours', [SCHEME], 'Hours of training that relevant stakeholders have undertaken', '関係者が受講した研修の時間数', {
    unit: 'Hours',
  }),
  row(
    '4.4/employee-training',
    TECHNOLOGY,
    'Offering technical and vocational guidance and training programs to employees',
    '従業員への技術・職業指導および研修の実施',
    { printed: 'Offering technical and vocational guidance and training program to employees' },
  ),
  // Goal 6
  row('6.1/water-coverage', [WATER], 'Increasing water service coverage in the area', '対象地域の給水普及率の向上'),
  row('6.3/treated-volume', [WATER], 'Increasing volume of water that is treated by the project', 'プロジェクトによる処理水量の増加', {
    printed: 'Increasing volume of water that treated by the project',
  }),
  row(
    '6.3/water-quality',
    [WATER],
    'Minimizing negative impact on water quality through the project',
    'プロジェクトによる水質への悪影響の最小化',
  ),
  row(
    '6.3/waste-hazard',
    [WASTE],
    'Engaging in sound management of waste and reducing its hazardous potential',
    '廃棄物の適正管理と有害性の低減',
  ),
  row('6.4/water-efficiency', [WATER], 'Improving water performance and efficiency', '水利用の性能・効率の向上'),
  // Goal 7
  row('7.1/clean-energy-investment', [RE, TRANSMISSION], 'Investing in clean energy technologies', 'クリーンエネルギー技術への投資'),
  row('7.2/re-electricity', [RE], 'Amount of RE generated electricity', '再生可能エネルギーによる発電量', {
    unit: 'MWh',
    figure: 're-electricity',
  }),
  row(
    '7.2/re-initiatives',
    [RE],
    'Investing in and promoting initiatives on renewable energy',
    '再生可能エネルギーに関する取組への投資と促進',
  ),
  row(
    '7.2/waste-to-energy-initiatives',
    [WASTE],
    'Investing in and promoting initiatives on waste to energy',
    '廃棄物発電に関する取組への投資と促進',
  ),
  row(
    '7.3/adopted-projects',
    [EE, WASTE],
    'Number of adopted energy efficiency and waste to energy projects',
    '採用された省エネルギー・廃棄物発電プロジェクトの件数',
    { unit: 'Numbers' },
  ),
  row('7.3/energy-consumption', [EE, WASTE], LESS_ENERGY_EN, LESS_ENERGY_JA),
  row(
    '7.a/international-cooperation',
    TECHNOLOGY,
    'Participating in international cooperation to introduce renewable energy, low-carbon technology and waste management technology',
    '再生可能エネルギー・低炭素技術・廃棄物管理技術の導入に向けた国際協力への参加',
    {
      printed:
        'Participating international cooperation to introduce renewable energy, low-carbon technology and waste management technology',
    },
  ),
  row(
    '7.b/energy-infrastructure',
    [RE, TRANSMISSION],
    'Expanding business in energy infrastructure sector in developing countries',
    '途上国のエネルギーインフラ分野における事業の拡大',
  ),
  // Goal 8. Table 7 alone has the row under waste recycling and water utility.
  row(
    '8.2/factory-technology',
    [FACTORIES],
    'Helping to upgrade technology in factories in developing countries',
    '途上国の工場における技術の高度化への支援',
    { onlyInTable7: [RECYCLING, WATER] },
  ),
  // Goal 9
  row(
    '9.1/precautions',
    INFRASTRUCTURE,
    'Taking precautionary measures to reduce environmental impacts when developing and retrofitting infrastructure',
    'インフラの整備・改修時の環境影響を低減する予防的措置の実施',
    { printed: 'Taking precautionary measures to reduce environment impacts when developing and retrofitting infrastructure' },
  ),
  row('9.4/co2-reduction', TECHNOLOGY, CO2_EN, CO2_JA, CO2),
  row('9.4/issued-credits', TECHNOLOGY, CREDITS_EN, CREDITS_JA, {
    unit: 'tonnes',
    printedUnit: '(tonnes)',
    printedInTable7: `${CREDITS_EN} (Unit: tonnes)`,
  }),
  row(
    '9.4/infrastructure-upgrade',
    INFRASTRUCTURE,
    'Upgrading infrastructure and retrofitting industries through investment in infrastructure development',
    'インフラ開発への投資によるインフラの改善と産業の改修',
  ),
  row(
    '9.a/infrastructure-support',
    INFRASTRUCTURE,
    'Supporting sustainable infrastructure development in developing countries (with financial and technical support)',
    '途上国における持続可能なインフラ開発への支援（資金面・技術面）',
  ),
  // Goal 11
  row(
    '11.2/transport-investment',
    [TRANSPORT],
    'Investing in sustainable transport systems and road safety equipment',
    '持続可能な輸送システムと交通安全設備への投資',
    { printed: 'Investing sustainable transport systems and road safety equipment' },
  ),
  row(
    '11.3/stakeholder-dialogue',
    [TRANSPORT],
    'Communicating with communities and different stakeholders when engaging in urban development',
    '都市開発に際しての地域社会・関係者との対話',
    { printed: 'Communicating with communities and different stakeholders when engaging urban development' },
  ),
  row(
    '11.3/urban-solutions',
    [TRANSPORT],
    'Providing sustainable solutions and services in support of urban development',
    '都市開発を支える持続可能なソリューションとサービスの提供',
    { printed: 'Providing sustainable solutions and service in support of urban development' },
  ),
  row('11.6/co2-reduction', [WASTE], CO2_EN, CO2_JA, { ...CO2, printed: 'CO₂ emission reductions' }),
  row('11.6/air-quality', [RE], 'Reducing environmental impacts by improving air quality', '大気質の改善による環境影響の低減'),
  row(
    '11.6/waste-management',
    [WASTE],
    'Reducing environmental impacts by improving waste management',
    '廃棄物管理の改善による環境影響の低減',
  ),
  // Goal 12. Table 4 alone has the two rows of 12.4 under water utility.
  row('12.2/re-electricity-use', [RE], 'Using or supplying RE generated electricity', '再生可能エネルギー電力の利用または供給'),
  row('12.2/sound-technology', [RE, EE], EST_EN, EST_JA),
  row('12.2/energy-consumption', [EE, WASTE], LESS_ENERGY_EN, LESS_ENERGY_JA),
  row('12.2/recycled-materials', [RECYCLING, WASTE], 'Recycling materials', '資源の再生利用'),
  row('12.4/co2-reduction', [RE, TRANSPORT, RECYCLING, WASTE], CO2_EN, CO2_JA, { ...CO2, onlyInTable4: [WATER] }),
  row('12.4/issued-credits', [RE, TRANSPORT, RECYCLING, WASTE], CREDITS_EN, CREDITS_JA, { unit: 'tonnes', onlyInTable4: [WATER] }),
  row('12.5/recycled-waste', [WASTE], 'Recycling waste', '廃棄物の再生利用'),
  row(
    '12.7/public-procurement',
    [TRANSMISSION],
    'Working with governments to improve sustainable principles in the public procurement directives',
    '公共調達の指針における持続可能性原則の改善に向けた政府との協働',
    {
      country: 'VN',
      note: {
        en: 'Only Table 4 says "(only in Vietnam)"; Table 7 carries the row without the condition.',
        ja: '「ベトナムのみ」の条件は表4だけにあり、表7には条件の記載がありません。',
      },
    },
  ),
  row(
    '12.a/capacity-transfer',
    TECHNOLOGY,
    'Supporting developing countries to increase their capacity to transfer into sustainable production and consumption',
    '持続可能な生産・消費への移行に向けた途上国の能力向上への支援',
  ),
  // Goal 13
  row('13.1/co2-reduction', [RE], CO2_EN, CO2_JA, CO2),
  row(
    '13.1/climate-technology',
    [AGRICULTURE],
    'Helping developing countries to introduce climate mitigation and adaptation technologies',
    '途上国における気候変動の緩和・適応技術の導入への支援',
  ),
  row(
    '13.1/resilient-technology',
    [DISASTER],
    'Improving resilience by introducing climate change resilient technologies',
    '気候変動に強靱な技術の導入によるレジリエンスの向上',
  ),
  row(
    '13.2/government-collaboration',
    [SCHEME],
    'Collaborating with governments on ambitious policy solutions for climate change and scaling up climate actions',
    '野心的な気候変動政策と対策拡大に向けた政府との協働',
  ),
  row('13.3/partner-countries', [SCHEME], 'Number of JCM partner countries', 'JCMパートナー国の数', {
    unit: 'Number of countries',
    printed: 'Number of the JCM partner countries',
    printedInTable7: 'Number of JCM partner countries (Unit: Number of countries)',
  }),
  row('13.3/employee-awareness', TECHNOLOGY, 'Raising the awareness of employees on climate change', '気候変動に関する従業員の意識向上'),
  row(
    '13.3/knowledge-networks',
    [SCHEME],
    'Collaborating with public and/or private actors to promote knowledge networks in climate change',
    '気候変動の知識ネットワーク推進に向けた官民の関係者との協働',
  ),
  row(
    '13.a/financial-support',
    [SCHEME],
    'The amount of financial support on environmentally sound technologies (EST)',
    '環境上適正な技術（EST）への資金支援額',
    { unit: 'JPY' },
  ),
  // Goal 14
  row(
    '14.1/marine-pollution',
    [WASTE],
    'Taking responsibility for waste management to contribute to marine pollution reduction',
    '海洋汚染の低減に資する責任ある廃棄物管理',
  ),
  // Goal 17
  row(
    '17.3/private-capital',
    [SCHEME],
    'Mobilizing private capital towards supporting sustainable development in developing countries',
    '途上国の持続可能な開発を支える民間資金の動員',
  ),
  row('17.6/financing-projects', TECHNOLOGY, FINANCING_EN, FINANCING_JA, { unit: 'Numbers' }),
  row('17.7/financing-projects', TECHNOLOGY, FINANCING_EN, FINANCING_JA, {
    unit: 'Numbers',
    printedUnit: '(Numbers)',
    printedInTable7: `${FINANCING_EN} (Unit: Numbers)`,
  }),
  row(
    '17.9/local-business',
    [SCHEME],
    'Strengthening local business in partner countries through direct investment and providing in-house capacity',
    '直接投資と社内能力の提供によるパートナー国の現地事業の強化',
  ),
  row(
    '17.9/technology-dialogue',
    [SCHEME],
    'Engaging in the dialogue between governments and other private sector actors to share technology and expertise',
    '技術と知見の共有に向けた政府・民間関係者間の対話への参加',
  ),
  row(
    '17.14/sustainable-policies',
    [SCHEME],
    'Supporting sustainable development policies through working together with other stakeholders',
    '他の関係者との協働による持続可能な開発政策への支援',
  ),
  row(
    '17.15/joint-committee',
    [SCHEME],
    "Working together with partner country's government (JCM Secretariat) and following the guideline made by Joint Committee meetings",
    'パートナー国政府（JCM事務局）との協働と合同委員会が定めるガイドラインの遵守',
  ),
  row(
    '17.16/joint-projects',
    [SCHEME],
    'Supporting joint development projects with governments, civil society and international organizations',
    '政府・市民社会・国際機関との共同開発プロジェクトへの支援',
    { printed: 'Supporting joint development projects with governments, civil society and international organization' },
  ),
  row(
    '17.16/cooperative-mechanisms',
    [SCHEME],
    'Participating in international cooperative mechanisms with different stakeholders to diffuse environmentally sound technologies (EST)',
    '環境上適正な技術（EST）の普及に向けた多様な関係者との国際協力メカニズムへの参加',
  ),
  row(
    '17.17/resources-expertise',
    [SCHEME],
    'Providing the full depth of resources, expertise and technological innovation to different stakeholders',
    '多様な関係者への資源・知見・技術革新の幅広い提供',
  ),
];
