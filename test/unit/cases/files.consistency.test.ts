import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES } from '#cases/all.ts';
import { readScenario } from '#formats/scenario/read.ts';
import { writeScenario } from '#formats/scenario/write.ts';
import { PROJECT } from '../toolchain/source-file.ts';

const FOLDER = join(PROJECT, 'public/cases');

describe('every case is also a scenario file', () => {
  it('and there is no other file', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(CASES.map(({ id }) => `${id}.json`).sort());
  });

  // `npx vitest run --project unit test/unit/cases -u` writes them anew
  it.each(CASES.map(({ id, scenario }) => [id, scenario] as const))(
    'which holds the same: %s',
    async (id, scenario) => {
      const file = join(FOLDER, `${id}.json`);
      await expect(writeScenario(scenario)).toMatchFileSnapshot(file);
      expect(await readScenario(readFileSync(file, 'utf8'))).toEqual({ ok: true, scenario });
    },
  );
});
