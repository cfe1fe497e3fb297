import type { Mapping } from './mapping.ts';
import { barrierMapping } from './mappings/barrier-mapping.ts';
import { causeMapping } from './mappings/causes-mapping.ts';
import { complaintsMapping } from './mappings/complaints-mapping.ts';
import { gapMapping } from './mappings/gap-mapping.ts';
import { holdsMapping } from './mappings/holds-mapping.ts';
import { indexMapping } from './mappings/index-mapping.ts';
import { passageMapping } from './mappings/passage-mapping.ts';
import { valueMapping } from './mappings/value-mapping.ts';
import type { FullSatisfaction, SatisfyOn } from './satisfaction.ts';

/** What a lever on this part of satisfaction does to the chance of leaving. */
export function mappingOf(satisfaction: FullSatisfaction, on: SatisfyOn): Mapping {
  switch (on.part) {
    case 'barrier':
      return barrierMapping(satisfaction);
    case 'expected':
    case 'perceived':
      return gapMapping(satisfaction, on);
    case 'switching':
    case 'bond':
      return holdsMapping(satisfaction, on);
    case 'construct':
      return indexMapping(satisfaction, on);
    case 'value':
      return valueMapping(satisfaction, on);
    case 'cause':
      return causeMapping(satisfaction, on);
    case 'complaints':
      return complaintsMapping(satisfaction, on);
    case 'passage':
      return passageMapping(satisfaction, on);
  }
}
