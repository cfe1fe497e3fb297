/** A hundred lines from a problem to whether one buys again: where each runs. One line is one customer; none cross. */
import type { FlowFate } from '../complaint-flow.ts';

export interface FlowRoom {
  /** Places of the four posts. */
  readonly posts: readonly [number, number, number, number];
  /** Between lines. */
  readonly pitch: number;
  /** Between fates; half of it between those who buy again and those who do not. */
  readonly gap: number;
  readonly top: number;
}

export interface FateBlock {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface ComplaintLines {
  /** Paths by what they show: who buys again anyway, who does by the lever, who does not; and those carried here by it. */
  readonly paths: Readonly<Record<'again' | 'gained' | 'lost' | 'moved', string>>;
  readonly blocks: readonly FateBlock[];
  /** Ends of the second post: who complains, who keeps silent. */
  readonly branches: readonly FateBlock[];
  /** The first post. */
  readonly root: FateBlock;
  readonly height: number;
}

/** Room that a fate takes although nobody has it, for its words. */
const LEAST = 34;

export function complaintLines(
  complained: readonly FlowFate[],
  silent: FlowFate,
  { posts, pitch, gap, top }: FlowRoom,
): ComplaintLines {
  const fates = [...complained, silent];
  const tall = (count: number): number => Math.max(0, count - 1) * pitch;
  const split = gap / 2;
  const spans = fates.map(({ whatIf }) => Math.max(LEAST, tall(whatIf) + split));
  const height = top + spans.reduce((sum, span) => sum + span, 0) + gap * (fates.length - 1);

  let y = top;
  const blocks = fates.map(({ id }, i) => {
    const from = y;
    y += spans[i]! + gap;
    return { id, from, to: from + spans[i]! };
  });
  const all = fates.reduce((sum, { whatIf }) => sum + whatIf, 0);
  const middle = top + (height - top) / 2;
  const rootFrom = middle - tall(all) / 2;
  const voicedToday = complained.reduce((sum, { today }) => sum + today, 0);
  const voiced = complained.reduce((sum, { whatIf }) => sum + whatIf, 0);
  const apart = 2 * gap;
  const upper = middle - (tall(all) + apart) / 2;
  const branches = [
    { id: 'voiced', from: upper, to: upper + tall(voiced) },
    { id: 'silent', from: upper + tall(voiced) + apart, to: upper + tall(voiced) + apart + tall(silent.whatIf) },
  ];

  const paths = { again: '', gained: '', lost: '', moved: '' };
  let index = 0;
  let branchIndex = 0;
  fates.forEach((fate, f) => {
    const isSilent = fate === silent;
    if (isSilent) branchIndex = 0;
    const branch = branches[isSilent ? 1 : 0]!;
    const { from, to } = blocks[f]!;
    const start = from + (to - from - tall(fate.whatIf) - split) / 2;
    const stayed = Math.min(fate.today, fate.whatIf);
    for (let i = 0; i < fate.whatIf; i++, index++, branchIndex++) {
      const isAgain = i < fate.againWhatIf;
      const at = start + i * pitch + split / 2;
      const end = start + i * pitch + (isAgain ? 0 : split);
      const head = curve(posts[0], rootFrom + index * pitch, posts[1], branch.from + branchIndex * pitch);
      const onward = curveTo(posts[1], branch.from + branchIndex * pitch, posts[2], at);
      // those who do not buy again end on the way
      const stop = isAgain ? posts[3] : posts[2] + 0.45 * (posts[3] - posts[2]);
      const last = curve(posts[2], at, stop, end);
      const isMoved = i >= stayed;
      // who complained anyway only fares otherwise from there on
      const isMovedFirst = isMoved && (isSilent ? voiced < voicedToday : voiced > voicedToday);
      if (isMoved && !isMovedFirst) {
        paths.again += head;
        paths.moved += `M${n(posts[1])} ${n(branch.from + branchIndex * pitch)}${onward}`;
      } else paths[isMoved ? 'moved' : 'again'] += head + onward;
      paths[!isAgain ? 'lost' : i >= Math.min(fate.againToday, fate.againWhatIf) ? 'gained' : 'again'] += last;
    }
  });
  return { paths, blocks, branches, root: { id: 'root', from: rootFrom, to: rootFrom + tall(all) }, height };
}

const n = (value: number): string => value.toFixed(1);
const curveTo = (x0: number, y0: number, x1: number, y1: number): string => {
  const bend = (x1 - x0) / 2;
  return `C${n(x0 + bend)} ${n(y0)} ${n(x1 - bend)} ${n(y1)} ${n(x1)} ${n(y1)}`;
};
const curve = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${n(x0)} ${n(y0)}${curveTo(x0, y0, x1, y1)}`;
