/** Names of constructs and values. */
import type { Construct, ValueItem } from '#engine/satisfaction/satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';

/** "Quality", for headings and the picture. */
export const constructName = (construct: Construct): string => t(`index.name.${construct}`);
/** "perceived quality", in a sentence. */
export const constructWord = (construct: Construct): string => t(`index.word.${construct}`);
export const itemWord = (item: ValueItem): string => t(`index.value.${item}`);
