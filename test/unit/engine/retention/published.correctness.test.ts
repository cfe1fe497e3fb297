/** Published numbers of sBG and BdW, at the parameters of models.md §1.1 – §1.3. */
import { describe, expect, it } from 'vitest';
import { bdwSurvival, tenurePowers } from '#engine/retention/bdw.ts';
import { sbgSurvival } from '#engine/retention/sbg.ts';

const sbg = (alpha: number, beta: number, length: number): Float64Array => {
  const out = new Float64Array(length);
  sbgSurvival(alpha, beta, out);
  return out;
};

function bdw(alpha: number, beta: number, c: number, length: number): Float64Array {
  const [powers, out] = [new Float64Array(length), new Float64Array(length)];
  tenurePowers(c, powers);
  bdwSurvival(alpha, beta, powers, new Float64Array(length).fill(1), out);
  return out;
}

/** Log-likelihood of a table of those still here, N = 1000: leavers by the year they left, the rest censored. */
const logLikelihood = (here: readonly number[], survival: Float64Array): number =>
  here.slice(1).reduce((sum, now, i) => sum + (here[i]! - now) * Math.log(survival[i]! - survival[i + 1]!), 0) +
  here.at(-1)! * Math.log(survival[here.length - 1]!);

// Fader & Hardie (2007), table 1: 1,000 customers, years 0 – 12
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];

describe('log-likelihoods', () => {
  it.each([
    ['High End, years 0–7 (Fader & Hardie 2007: −1611.2)', HIGH_END, 7, 0.66809, 3.80609, -1611.15815],
    ['Regular, years 0–7 (notebook of the authors: −1680.2652)', REGULAR, 7, 0.70408, 1.18204, -1680.26519],
    ['High End, years 0–4 (Fader, Hardie et al. 2018: −1225.13)', HIGH_END, 4, 1.28098, 7.79039, -1225.13491],
    ['Regular, years 0–4 (Fader, Hardie et al. 2018: −1401.56)', REGULAR, 4, 0.76367, 1.29583, -1401.55942],
    ['High End at α = β = 1 (published −2115.5)', HIGH_END, 7, 1, 1, -2115.546],
  ])('sBG %s', (_, data, years, alpha, beta, published) => {
    expect(logLikelihood(data.slice(0, years + 1), sbg(alpha, beta, years + 1))).toBeCloseTo(published, 3);
  });

  it.each([
    ['High End, years 0–4 (2018: −1222.75)', HIGH_END, 4, 0.25934, 1.72255, 1.58436, -1222.74932],
    ['Regular, years 0–4 (2018: −1401.38)', REGULAR, 4, 0.52303, 0.89428, 1.1964, -1401.38305],
    ['High End, years 0–7 (models.md)', HIGH_END, 7, 0.21425, 1.42657, 1.72356, -1605.31421],
    ['Regular, years 0–7 (models.md)', REGULAR, 7, 0.45561, 0.77933, 1.28345, -1679.60283],
    ['High End, years 0–12 (notebook: −2004.8169)', HIGH_END, 12, 0.24964, 1.65418, 1.5968, -2004.81689],
  ])('BdW %s', (_, data, years, alpha, beta, c, published) => {
    expect(logLikelihood(data.slice(0, years + 1), bdw(alpha, beta, c, years + 1))).toBeCloseTo(published, 3);
  });
});

it('sBG predicts 37.80% for year 12 of High End and 17.00% for Regular (actual 39.4%, 17.3%; Fader & Hardie 2007)', () => {
  expect(sbg(0.66809, 3.80609, 13)[12]).toBeCloseTo(0.378, 4);
  expect(sbg(0.70408, 1.18204, 13)[12]).toBeCloseTo(0.17, 4);
});

it('High End retention by year: .8507 .8780 .8968 .9106 .9212 .9295 .9362 (models.md §1.1)', () => {
  const survival = sbg(0.66809, 3.80609, 8);
  [0.8507, 0.878, 0.8968, 0.9106, 0.9212, 0.9295, 0.9362].forEach((rate, i) => {
    expect(survival[i + 1]! / survival[i]!).toBeCloseTo(rate, 4);
  });
});

describe('discounted expected (residual) life at 10% (Fader & Hardie 2010)', () => {
  const life = (alpha: number, beta: number, gone: number): number => {
    // those who stayed `gone` renewals: θ ~ Beta(α, β + gone); the next payment is not discounted
    const survival = sbg(alpha, beta + gone, 400);
    return survival.reduce((sum, here, t) => sum + here * Math.pow(1.1, -t), 0);
  };
  it.each([
    ['case 1', 3.8, 15.2, [3.31, 3.451, 3.587, 3.717, 3.842], 3],
    ['case 2', 0.067, 0.267, [7.671, 9.455, 9.851, 10.056, 10.189], 3],
    ['High End', 0.66809, 3.80609, [5.4145, 5.9014], 4],
  ] as const)('residual life before renewal 1, 2, …: %s', (_, alpha, beta, published, digits) => {
    // DERL(n) = r(n) · life after it: just before the n-th decision
    published.forEach((value, i) => {
      const stays = (beta + i) / (alpha + beta + i);
      expect(stays * life(alpha, beta, i + 1)).toBeCloseTo(value, digits);
    });
  });

  it('from the first payment on: 5.92225 High End, 3.69491 Regular', () => {
    expect(life(0.66809, 3.80609, 0)).toBeCloseTo(5.92225, 4);
    expect(life(0.70408, 1.18204, 0)).toBeCloseTo(3.69491, 4);
  });
});
