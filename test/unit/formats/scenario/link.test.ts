import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { deflate } from '#formats/scenario/deflate.ts';
import { decodeLink, encodeLink, LINK_LIMIT } from '#formats/scenario/link.ts';
import { toBase64Url } from '#formats/text/base64url.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { fixture, fixtureNames } from './fixtures.ts';

async function fragmentOf(scenario: Scenario): Promise<string> {
  const link = await encodeLink(scenario);
  if (!link.ok) throw new Error(`link of ${link.length} characters`);
  return link.fragment;
}

const packed = async (text: string): Promise<string> =>
  `s1=${toBase64Url(await deflate(new TextEncoder().encode(text)))}`;

describe('a link', () => {
  test.each(fixtureNames)('carries %s', async (name) => {
    const fragment = await fragmentOf(fixture(name));
    expect(fragment).toMatch(/^s1=[\w-]+$/);
    expect(await decodeLink(fragment)).toEqual({ ok: true, scenario: fixture(name) });
    expect(await decodeLink(`#${fragment}`)).toEqual({ ok: true, scenario: fixture(name) });
  });

  test('carries any scenario that fits', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        const link = await encodeLink(scenario);
        if (link.ok) expect(await decodeLink(link.fragment)).toEqual({ ok: true, scenario });
        else expect(link.length).toBeGreaterThan(LINK_LIMIT);
      }),
      { numRuns: 100, seed: 8 },
    );
  }, 30_000);

  test('of a scenario with a long table of digits is too long, and says how long', async () => {
    const doc = fixture('high-end.json');
    const survival = Array.from({ length: 1200 }, (_, i) => Math.exp(-(i + 1) / 700));
    const segment = { ...doc.segments[0]!, retention: { kind: 'table', survival, after: 'hold' } as const };
    const link = await encodeLink({ ...doc, segments: [segment] });
    expect(link).toMatchObject({ ok: false, reason: 'too-long', max: 8000 });
    expect(link).toHaveProperty(
      'length',
      expect.toSatisfy((length: number) => length > 8000),
    );
  });
});

describe('what is no link is refused with a problem', () => {
  const codes = async (fragment: string): Promise<string[]> => {
    const result = await decodeLink(fragment);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };

  test.each([
    [''],
    ['#'],
    ['simulate'],
    ['s1='],
    ['s1=!!!'],
    ['s1=A'],
    ['s1=AAAA'],
    ['s1=_____w'],
    ['s0=AAAA'],
    ['S1=AAAA'],
  ])('%j', async (fragment) => {
    expect(await codes(fragment)).toEqual(['not-a-scenario']);
  });

  test('a link cut short anywhere', async () => {
    const whole = await fragmentOf(fixture('credit-card.json'));
    for (let length = 0; length < whole.length; length += 7) {
      expect(await codes(whole.slice(0, length))).toEqual(['not-a-scenario']);
    }
  });

  test('of a newer app', async () => {
    expect(await codes('s2=AAAA')).toEqual(['newer-schema']);
  });

  test('that is too long', async () => {
    expect(await codes(`s1=${'A'.repeat(LINK_LIMIT)}`)).toEqual(['too-many']);
  });

  test('whose few letters would unpack to megabytes', async () => {
    const bomb = await packed(' '.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(LINK_LIMIT);
    expect(await codes(bomb)).toEqual(['not-a-scenario']);
  });

  test('that holds something else', async () => {
    expect(await codes(await packed('hello'))).toEqual(['not-json']);
    expect(await codes(await packed('[]'))).toEqual(['not-a-scenario']);
  });

  test('any letters at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (letters) => {
        expect((await decodeLink(letters)).ok).toBe(false);
        expect((await decodeLink(`s1=${letters}`)).ok).toBe(false);
        expect((await decodeLink(`s1=${toBase64Url(new TextEncoder().encode(letters))}`)).ok).toBe(false);
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});
