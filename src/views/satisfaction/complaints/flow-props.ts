/** The hundred with a problem as the picture and its table show them: whole people, in the means of all runs. */
import type { ComplaintFlowProps, FlowFate } from '#charts/complaint-flow.ts';
import type { FigureTable } from '#charts/frame/figure.ts';
import type { ComplaintFate } from '#engine/satisfaction/complaint-flow.ts';
import type { ComplaintsArm, ComplaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { TextValues } from '#i18n/translate.ts';

/** From the top of the picture. */
const ORDER = ['quickly', 'settled', 'vain', 'silent'] as const satisfies readonly ComplaintFate[];

export interface Whole {
  readonly count: number;
  readonly again: number;
}
export type WholeArm = Readonly<Record<ComplaintFate, Whole>>;

/** Hundred whole people: the largest remainders are rounded up. */
export function hundredOf({ fates }: Pick<ComplaintsArm, 'fates'>): WholeArm {
  const parts = ORDER.flatMap((fate) => {
    const again = 100 * fates[fate].again;
    return [
      { fate, isAgain: true, exact: again },
      { fate, isAgain: false, exact: 100 * fates[fate].share - again },
    ];
  });
  const counts = parts.map(({ exact }) => Math.max(0, Math.floor(exact + 1e-9)));
  const missing = 100 - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = parts.map(({ exact }, i) => ({ i, rest: exact - counts[i]! })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, missing)) counts[i]!++;
  return Object.fromEntries(
    ORDER.map((fate, f) => [fate, { again: counts[2 * f]!, count: counts[2 * f]! + counts[2 * f + 1]! }]),
  ) as unknown as WholeArm;
}

const form = (today: number, count: number): 'same' | 'other' => (today === count ? 'same' : 'other');

export function flowProps({
  arms,
}: ComplaintsSummary): Pick<ComplaintFlowProps, 'complained' | 'silent' | 'voiced' | 'posts'> {
  const [today, whatIf] = [hundredOf(arms.base), hundredOf(arms.whatIf)];
  const fateOf = (fate: ComplaintFate): FlowFate => {
    const [now, then] = [today[fate], whatIf[fate]];
    const isSame = now.count === then.count;
    return {
      id: fate,
      today: now.count,
      whatIf: then.count,
      againToday: now.again,
      againWhatIf: then.again,
      label: [
        { text: `${t(`complaints.fate.${fate}`)} `, tone: 'ink' },
        {
          text: t('complaints.flow.count', {
            form: form(now.count, then.count),
            today: now.count,
            count: then.count,
          }),
          tone: isSame ? 'now' : 'if',
          strong: true,
        },
      ],
      end: [
        {
          text: t('complaints.flow.again', {
            form: form(now.again, then.again),
            today: now.again,
            count: then.again,
            of: then.count,
          }),
          tone: now.again === then.again ? 'now' : 'if',
        },
      ],
    };
  };
  const [voicedNow, voicedThen] = [100 - today.silent.count, 100 - whatIf.silent.count];
  return {
    complained: [fateOf('quickly'), fateOf('settled'), fateOf('vain')],
    silent: fateOf('silent'),
    posts: [
      t('complaints.post.problem'),
      t('complaints.post.voice'),
      t('complaints.post.fate'),
      t('complaints.post.again'),
    ],
    voiced: [
      {
        text: t('complaints.flow.voiced', { form: form(voicedNow, voicedThen), today: voicedNow, count: voicedThen }),
        tone: voicedNow === voicedThen ? 'now' : 'if',
      },
    ],
  };
}

/** Values of `complaints.find.flow`: where most of those are lost who do not buy again, what if. */
export function flowFinding({ arms }: ComplaintsSummary): TextValues {
  const whole = hundredOf(arms.whatIf);
  const lostOf = (fate: ComplaintFate): number => whole[fate].count - whole[fate].again;
  const settled = lostOf('settled') + lostOf('quickly');
  const losses = { silent: lostOf('silent'), vain: lostOf('vain'), settled };
  const all = losses.silent + losses.vain + losses.settled;
  const lost = Math.max(losses.silent, losses.vain, losses.settled);
  const where = (['silent', 'vain', 'settled'] as const).find((fate) => losses[fate] === lost)!;
  return { form: all === 0 ? 'none' : where, lost, all };
}

export function flowTable({ arms }: ComplaintsSummary): FigureTable {
  const [today, whatIf] = [hundredOf(arms.base), hundredOf(arms.whatIf)];
  return {
    caption: t('complaints.flow.table'),
    columns: [
      t('complaints.flow.fate'),
      t('complaints.flow.today'),
      t('complaints.flow.againToday'),
      t('complaints.flow.whatIf'),
      t('complaints.flow.againWhatIf'),
    ],
    rows: ORDER.map((fate) => [
      t(`complaints.fate.${fate}`),
      ...[today[fate].count, today[fate].again, whatIf[fate].count, whatIf[fate].again].map(String),
    ]),
  };
}
