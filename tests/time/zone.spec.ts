import { expect } from '@open-wc/testing';
import { intlOffset, temporalOffset, zoneOf } from '../../src/time/zone.js';
import { ZONES } from './zones.js';

const FROM = Date.UTC(1850, 0, 1);
const TO = Date.UTC(2100, 0, 1);

/** Numbers from 0 to 1, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('zones by Temporal and by Intl', () => {
  it('are both there: Chromium since 144 and Firefox since 139 have Temporal', () => {
    const [, engine, version] = /(Firefox|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
    expect(engine, navigator.userAgent).to.be.oneOf(['Firefox', 'Chrome']);
    expect(Number(version)).to.be.at.least(engine === 'Firefox' ? 139 : 144);
    expect('Temporal' in globalThis).to.equal(true);
    expect(temporalOffset).to.be.a('function');
  });

  for (const id of ZONES) {
    it(`agree to the millisecond in ${id}, from local mean time on`, () => {
      const random = randomNumbers(7);
      const known = zoneOf(id);
      for (let i = 0; i < 1500; i++) {
        const t = Math.floor(FROM + random() * (TO - FROM));
        const byTemporal = temporalOffset!(t, id);
        expect(intlOffset(t, id), new Date(t).toISOString()).to.equal(byTemporal);
        expect(known.offsetAt(t), new Date(t).toISOString()).to.equal(byTemporal);
      }
    });

    it(`give the same instants for civil times in ${id}`, () => {
      const random = randomNumbers(11);
      const [byTemporal, byIntl] = [zoneOf(id, temporalOffset), zoneOf(id, intlOffset)];
      for (let i = 0; i < 300; i++) {
        const local = Math.floor((FROM + random() * (TO - FROM)) / 900_000) * 900_000;
        expect(byIntl.toInstant(local)).to.equal(byTemporal.toInstant(local));
      }
    });
  }
});
