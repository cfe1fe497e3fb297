/** Numbers of the index as they are written. */
import type { Numbers } from '#i18n/number.ts';

const plain = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals).replace('-', '−');
  return /^−0(\.0+)?$/.test(text) ? text.slice(1) : text;
};
/** 71, 73.3: whole where it was set so. */
export const pointsText = (value: number): string => plain(value, Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1);
/** "+5.3" */
export const changeText = (value: number): string => `${value >= 0.05 ? '+' : ''}${plain(value, 1)}`;
export const coefficientText = (value: number): string => plain(value, 2);

/** Amounts of the balance: whole, signed where asked. */
export const balanceText = (amount: number, numbers: Numbers, signed = false): string =>
  numbers.money(Math.abs(amount) < 10 ? amount : Math.round(amount), { signed });
