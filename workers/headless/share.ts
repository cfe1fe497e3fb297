/// <reference types="node" />
/** A share of the runs of a job as a document, and shares put together again (`public/schema/share-1.json`). */
import { createHash } from 'node:crypto';
import type { Part } from '#engine/study/study.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import { readDocument } from '#formats/scenario/read.ts';
import type { Estimator, Job, Perspective } from './job.ts';
import { ESTIMATORS, PERSPECTIVES } from './job.ts';
import type { Answers } from './questions.ts';
import { questionsOf } from './questions.ts';

interface Column {
  readonly type: keyof typeof TYPES;
  /** Bytes in base64, least significant first. */
  readonly data: string;
}
const TYPES = { Float64Array, Float32Array, Int32Array, Uint32Array } as const;

interface Share {
  readonly schema: 1;
  readonly kind: 'share';
  readonly engine: string;
  readonly scenario: unknown;
  readonly estimator: Estimator;
  readonly perspective: Perspective;
  readonly from: number;
  readonly to: number;
  readonly answers: readonly { readonly name: string; readonly parts: readonly Record<string, number | Column>[] }[];
  /** SHA-256 of the document without this field, hexadecimal. */
  readonly checksum: string;
}

export function shareOf(job: Job, { from, to }: { from: number; to: number }, answers: Answers): Share {
  const body = {
    schema: 1 as const,
    kind: 'share' as const,
    engine: ENGINE_VERSION,
    scenario: job.scenario,
    estimator: job.estimator,
    perspective: job.perspective,
    from,
    to,
    answers: [...answers].map(([name, parts]) => ({ name, parts: parts.map(packed) })),
  };
  return { ...body, checksum: checksumOf(body) };
}

const checksumOf = (body: object): string => createHash('sha256').update(JSON.stringify(body)).digest('hex');

function packed(part: Part): Record<string, number | Column> {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]): [string, number | Column] => {
      if (typeof value === 'number') return [name, value];
      const type = typeOf(value);
      if (type === undefined) throw new Error(`invalid part: ${name} is neither number nor column`);
      const { buffer, byteOffset, byteLength } = value as Float64Array;
      return [name, { type, data: Buffer.from(buffer, byteOffset, byteLength).toString('base64') }];
    }),
  );
}

const typeOf = (value: unknown): keyof typeof TYPES | undefined =>
  (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((type) => value instanceof TYPES[type]);

function unpacked(part: Record<string, number | Column>): Part {
  const entries = Object.entries(part).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    const bytes = Uint8Array.from(Buffer.from(value.data, 'base64'));
    return [name, new TYPES[value.type](bytes.buffer)];
  });
  return Object.fromEntries(entries) as Part;
}

export type Merged =
  | { readonly ok: true; readonly job: Job; readonly answers: Answers }
  | { readonly ok: false; readonly problems: string[] };

/** Shares of one job, in any order. */
export async function mergeShares(files: readonly { readonly name: string; readonly text: string }[]): Promise<Merged> {
  const problems: string[] = [];
  const shares: { name: string; share: Share }[] = [];
  for (const { name, text } of files) {
    const share = readShare(text);
    if (typeof share === 'string') problems.push(`${name}: ${share}`);
    else shares.push({ name, share });
  }
  if (problems.length > 0) return { ok: false, problems };
  shares.sort((a, b) => a.share.from - b.share.from);
  const first = shares[0]!;
  const scenario = await readDocument(first.share.scenario);
  if (!scenario.ok) return { ok: false, problems: [`${first.name}: The scenario of this share is not valid.`] };
  const job: Job = {
    scenario: scenario.scenario,
    estimator: first.share.estimator,
    perspective: first.share.perspective,
  };
  let next = 0;
  for (const { name, share } of shares) {
    for (const what of ['scenario', 'estimator', 'perspective'] as const) {
      if (JSON.stringify(share[what]) === JSON.stringify(first.share[what])) continue;
      problems.push(`${name}: Its ${what} is another than that of ${first.name}.`);
    }
    if (share.from > next) problems.push(`${name}: Runs ${next} to ${share.from} are missing before it.`);
    if (share.from < next) problems.push(`${name}: Runs ${share.from} to ${Math.min(next, share.to)} are there twice.`);
    next = Math.max(next, share.to);
  }
  if (next < job.scenario.runs) problems.push(`Runs ${next} to ${job.scenario.runs} are missing.`);
  if (problems.length > 0) return { ok: false, problems };

  const answers = new Map<string, Part[]>();
  for (const { share } of shares) {
    for (const { name, parts } of share.answers) {
      answers.set(name, [...(answers.get(name) ?? []), ...parts.map(unpacked)]);
    }
  }
  const whole = questionsOf(job).every(({ name, runs }) => answers.get(name)?.at(-1)?.to === runs);
  return whole ? { ok: true, job, answers } : { ok: false, problems: ['These shares lack an answer of theirs.'] };
}

/** The share, or what is wrong with it. */
function readShare(text: string): Share | string {
  let doc: unknown;
  try {
    doc = JSON.parse(text);
  } catch {
    return 'This text cannot be read: it is not JSON.';
  }
  if (!isShare(doc)) return 'This is no share.';
  const { checksum, ...body } = doc;
  if (checksumOf(body) !== checksum) return 'The checksum does not agree: the share is damaged.';
  if (doc.engine !== ENGINE_VERSION) {
    return `This share was made by version ${doc.engine} of the engine; this is version ${ENGINE_VERSION}.`;
  }
  return doc;
}

function isShare(doc: unknown): doc is Share {
  if (typeof doc !== 'object' || doc === null) return false;
  const { schema, kind, checksum, from, to, answers, estimator, perspective } = doc as Partial<Share>;
  return (
    schema === 1 &&
    kind === 'share' &&
    typeof checksum === 'string' &&
    typeof from === 'number' &&
    typeof to === 'number' &&
    Array.isArray(answers) &&
    ESTIMATORS.some((word) => word === estimator) &&
    PERSPECTIVES.some((word) => word === perspective)
  );
}
