import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleReferences } from '../../packages/dossier/src/sample/reference.js';

interface Etablissement {
  readonly denomination: string;
  readonly siret: string;
  readonly siren: string;
  readonly naf?: string;
  readonly idcc?: string;
}

const etablissements = sampleReferences.map(({ etablissement }) => etablissement as Etablissement);

/** The check of the register of companies: every other digit from the right is doubled. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

describe('the sample companies', () => {
  it('begin with the one of the tutorial (S62)', () => {
    const { denomination, siret, naf, idcc } = etablissements[0]!;
    assert.deepEqual([denomination, siret, naf, idcc], ['HUM', '40101593800012', '7820Z', '2378']);
  });

  for (const { denomination, siret, siren } of etablissements) {
    it(`${denomination} has a SIRET that a register could give`, () => {
      assert.ok(/^\d{14}$/.test(siret) && passesLuhn(siret) && passesLuhn(siren) && siret.startsWith(siren));
    });
  }

  it('have one outside temporary work', () => {
    assert.ok(etablissements.some(({ naf, idcc }) => naf && naf !== '7820Z' && idcc));
  });

  it('have one with missing data', () => {
    assert.ok(etablissements.some(({ naf, idcc }) => !naf && !idcc));
  });
});
