import { describe, expect, test } from 'vitest';
import { capped, proportional, type Gain } from '../../src/model/costSharing/rules.ts';
import { shapley } from '../../src/model/costSharing/shapley.ts';
import { seededUniform } from '../../src/model/seededUniform.ts';
import { partnerId } from '../fixtures/aPackage.ts';

const gains = (benefits: readonly number[], caps: readonly number[] = benefits): readonly Gain[] =>
  benefits.map((benefit, index) => ({
    funderId: partnerId(`funder-${index}`),
    benefit,
    cashable: caps[index] ?? 0,
    contribution: 0,
  }));

const pennies = (amounts: readonly number[]) => amounts.map((amount) => Number(amount.toFixed(2)));
const byShapley = shapley(seededUniform(1));

// Closed forms of cooperative game theory, v(S) = max(0, Σ b − C); worked by hand over all coalitions.
describe('benefits 300, 200, 150, 100; cost 450', () => {
  const four = [300, 200, 150, 100];
  test('proportional: 180, 120, 90, 60', () => {
    expect(pennies(proportional(450, gains(four)))).toEqual([180, 120, 90, 60]);
  });
  test('Shapley: 183.33, 116.67, 91.67, 58.33', () => {
    expect(pennies(byShapley(450, gains(four)))).toEqual([183.33, 116.67, 91.67, 58.33]);
  });
  test('capped at 280, 120, 40, 60: 230, 120, 40, 60', () => {
    expect(pennies(capped(450, gains(four, [280, 120, 40, 60])))).toEqual([230, 120, 40, 60]);
  });
});

describe('benefits 900, 80, 60, 50; cost 450: one partner gains nearly all', () => {
  const four = [900, 80, 60, 50];
  test('proportional: 371.56, 33.03, 24.77, 20.64', () => {
    expect(pennies(proportional(450, gains(four)))).toEqual([371.56, 33.03, 24.77, 20.64]);
  });
  test('Shapley: 355, 40, 30, 25', () => {
    expect(pennies(byShapley(450, gains(four)))).toEqual([355, 40, 30, 25]);
  });
  test('capped at 700, 20, 10, 25: 397.89, 20, 10, 22.11', () => {
    expect(pennies(capped(450, gains(four, [700, 20, 10, 25])))).toEqual([397.89, 20, 10, 22.11]);
  });
});
